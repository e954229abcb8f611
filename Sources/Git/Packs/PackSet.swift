#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The packs of one folder of objects, whose objects it numbers one after the other.
///
/// Packs that are not read here, loose objects and alternates are simply not in it; libgit2 has them.
final class PackSet: Sendable {
    /// The number of an object in this set, below `count`.
    typealias Position = UInt32

    let packs: [Pack]
    /// The position of each pack's first object.
    private let starts: [Int]
    /// How many objects all packs hold, an object in two packs counted twice.
    let count: Int

    private static let mostPacks = 1_000

    /// Opens what there is; an empty set is fine.
    convenience init(objectsDirectory: String) {
        let directory = objectsDirectory + "/pack/"
        let names = Self.names(in: directory).prefix(Self.mostPacks)
        self.init(names.lazy.compactMap { Pack(pathWithoutExtension: directory + $0) })
    }

    /// Takes packs as long as their objects can be numbered.
    init(_ candidates: some Sequence<Pack>) {
        var (packs, starts, count): ([Pack], [Int], Int) = ([], [], 0)
        for pack in candidates {
            guard count + pack.index.count < Int(Position.max) else { break }
            packs.append(pack)
            starts.append(count)
            count += pack.index.count
        }
        (self.packs, self.starts, self.count) = (packs, starts, count)
    }

    /// The names of indices without their extension, sorted, so that the same pack comes first on every run.
    private static func names(in directory: String) -> [String] {
        let names = FolderEntries(of: directory)?.names ?? []
        return names.filter { $0.hasPrefix("pack-") && $0.hasSuffix(".idx") }.map { String($0.dropLast(4)) }.sorted()
    }

    /// The first object of this id.
    @inline(__always)
    func position(of id: ObjectID) -> Position? {
        for (number, pack) in packs.enumerated() {
            if let position = pack.index.position(of: id) { return Position(starts[number] &+ position) }
        }
        return nil
    }

    /// The id at a position.
    @inline(__always)
    func id(at position: Position) -> ObjectID {
        let pack = pack(of: position)
        return packs[pack].index.id(at: Int(position) &- starts[pack])
    }

    @inline(__always)
    private func pack(of position: Position) -> Int {
        var pack = packs.count &- 1
        while pack > 0, starts[pack] > Int(position) { pack &-= 1 }
        return pack
    }

    /// The position of a pack's object.
    @inline(__always)
    func position(pack: Int, _ index: Int) -> Position {
        Position(truncatingIfNeeded: starts[pack] &+ index)
    }

    /// Where a position of this set lies: the number of the pack and the offset in it; nil when the index contradicts itself.
    @inline(__always)
    func place(of position: Position) -> (pack: Int, offset: Int)? {
        let pack = pack(of: position)
        return packs[pack].index.offset(at: Int(position) &- starts[pack]).map { (pack, $0) }
    }
}
