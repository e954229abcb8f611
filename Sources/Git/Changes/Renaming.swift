/// Finds out which of the files that a commit added were only moved.
///
/// Source: git's `diffcore-rename`: first files of the same content, those of the same name before others; then, where a
/// name went once and came once, the two if they are alike by three quarters; then the likest pairs of at least one half.
struct Renaming {
    /// The path that a file has and the one it had.
    struct Pair {
        var old: Int
        var new: Int
    }

    /// Indices into the lists of deleted and added files.
    private(set) var pairs: [Pair] = []
    private var isOldTaken: [Bool]
    private var isNewTaken: [Bool]
    private let difference: TreeDifference

    init(_ difference: TreeDifference) {
        self.difference = difference
        isOldTaken = Array(repeating: false, count: difference.deleted.count)
        isNewTaken = Array(repeating: false, count: difference.added.count)
    }

    /// Whether an added file was moved.
    func isMoved(_ index: Int) -> Bool { isNewTaken[index] }

    /// Whether a deleted file lives on elsewhere.
    func livesOn(_ index: Int) -> Bool { isOldTaken[index] }

    /// Takes pairs of the same content, of which there may be many.
    mutating func takeSame(_ paths: PathTable) {
        var byContent = Candidates<ObjectID>()
        var byName = Candidates<NamedContent>()
        for (index, side) in difference.deleted.enumerated() {
            byContent.add(index, side.id)
            byName.add(index, NamedContent(id: side.id, name: paths.name(of: side.path)))
        }
        for (index, side) in difference.added.enumerated() {
            let named = NamedContent(id: side.id, name: paths.name(of: side.path))
            if let old = byName.first(named, isOldTaken) ?? byContent.first(side.id, isOldTaken) { take(old, index) }
        }
    }

    private struct NamedContent: Hashable {
        var id: ObjectID
        var name: ArraySlice<UInt8>
    }

    /// Deleted files by a key, in order; those that are taken are passed once.
    private struct Candidates<Key: Hashable> {
        private var lists: [Key: (indices: [Int], next: Int)] = [:]

        mutating func add(_ index: Int, _ key: Key) {
            lists[key, default: ([], 0)].indices.append(index)
        }

        mutating func first(_ key: Key, _ isTaken: [Bool]) -> Int? {
            guard let place = lists.index(forKey: key) else { return nil }
            while lists.values[place].next < lists.values[place].indices.count {
                let index = lists.values[place].indices[lists.values[place].next]
                if !isTaken[index] { return index }
                lists.values[place].next += 1
            }
            return nil
        }
    }

    /// Takes pairs that are alike, by `likeness` of a deleted and an added file.
    mutating func takeLike(_ paths: PathTable, _ likeness: (ObjectID, ObjectID) -> Double) {
        takeSameNames(paths, likeness)
        let olds = difference.deleted.indices.filter { !isOldTaken[$0] }
        var found: [(likeness: Double, hasSameName: Bool, pair: Pair)] = []
        for new in difference.added.indices where !isNewTaken[new] {
            let side = difference.added[new]
            for old in olds {
                let value = likeness(difference.deleted[old].id, side.id)
                guard value >= Self.leastLikeness else { continue }
                let isSame = paths.name(of: difference.deleted[old].path) == paths.name(of: side.path)
                found.append((value, isSame, Pair(old: old, new: new)))
            }
        }
        found.sort {
            $0.likeness != $1.likeness
                ? $0.likeness > $1.likeness
                : $0.hasSameName != $1.hasSameName
                    ? $0.hasSameName : ($0.pair.new, $0.pair.old) < ($1.pair.new, $1.pair.old)
        }
        for candidate in found where !isOldTaken[candidate.pair.old] && !isNewTaken[candidate.pair.new] {
            take(candidate.pair.old, candidate.pair.new)
        }
    }

    private static let leastLikeness = 0.5
    private static let leastLikenessOfNames = 0.75

    private mutating func takeSameNames(_ paths: PathTable, _ likeness: (ObjectID, ObjectID) -> Double) {
        let olds = singles(difference.deleted, isOldTaken, paths)
        let news = singles(difference.added, isNewTaken, paths)
        for (name, new) in news.sorted(by: { $0.value < $1.value }) {
            guard let old = olds[name] else { continue }
            if likeness(difference.deleted[old].id, difference.added[new].id) >= Self.leastLikenessOfNames {
                take(old, new)
            }
        }
    }

    /// The files whose name no other one has.
    private func singles(
        _ sides: [TreeDifference.Side], _ isTaken: [Bool], _ paths: PathTable
    ) -> [ArraySlice<UInt8>: Int] {
        let free = sides.indices.filter { !isTaken[$0] }
        let byName = Dictionary(grouping: free) { paths.name(of: sides[$0].path) }
        return byName.compactMapValues { $0.count == 1 ? $0.first : nil }
    }

    private mutating func take(_ old: Int, _ new: Int) {
        pairs.append(Pair(old: old, new: new))
        isOldTaken[old] = true
        isNewTaken[new] = true
    }
}
