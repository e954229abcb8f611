/// The newest commits up to a limit, on one thread, so that the same commits are taken on every run.
///
/// Slower than `HistoryWalk` because each commit waits for the newest one known; only histories beyond the limit need it.
struct NewestFirstWalk {
    private struct Found {
        var time: Int64
        var id: ObjectID

        func isNewer(than other: Found) -> Bool {
            time == other.time ? id < other.id : time > other.time
        }
    }

    private let packs: PackSet
    private var heap: [Found] = []
    private var seen = ObjectIDSet()
    private var columns = CommitColumns()

    private init(packs: PackSet) {
        self.packs = packs
    }

    /// Reads up to `limit` commits from `start` and tells whether there are more.
    static func read(
        from start: ObjectID, limit: Int, directory: String, packs: PackSet
    ) throws(GitError) -> CommitTable {
        let database = try ObjectDatabase(commonDirectory: directory, packs: packs)
        var walk = NewestFirstWalk(packs: packs)
        walk.add([start], in: database)
        while walk.columns.ids.count < limit, let next = walk.takeNewest() {
            var parents: [ObjectID] = []
            _ = database.withCommit(WalkStep(next.id, in: packs)) { header, bytes in
                walk.columns.append(next.id, header, in: bytes)
                parents = (0..<header.parentCount).compactMap { header.parent($0, in: bytes) }
            }
            walk.add(parents, in: database)
        }
        var table = CommitTable(merging: [HistoryPart(walk.columns)])
        table.isTruncated = !walk.heap.isEmpty
        return table
    }

    private mutating func add(_ ids: [ObjectID], in database: borrowing ObjectDatabase) {
        for id in ids where seen.insert(id, hash: id.high &* 0x9E37_79B9_7F4A_7C15) {
            var time: Int64 = 0
            let step = WalkStep(id, in: packs)
            switch database.withCommit(step, { header, bytes in time = header.committerTime(in: bytes) }) {
            case .commit: push(Found(time: time, id: id))
            case .missing: columns.boundaryCount += 1
            case .unreadable: columns.unreadableCount += 1
            }
        }
    }

    private mutating func push(_ found: Found) {
        heap.append(found)
        var index = heap.count - 1
        while index > 0, heap[index].isNewer(than: heap[(index - 1) / 2]) {
            heap.swapAt(index, (index - 1) / 2)
            index = (index - 1) / 2
        }
    }

    private mutating func takeNewest() -> Found? {
        guard let last = heap.popLast() else { return nil }
        guard let first = heap.first else { return last }
        heap[0] = last
        var index = 0
        while let child = newestChild(of: index), heap[child].isNewer(than: heap[index]) {
            heap.swapAt(index, child)
            index = child
        }
        return first
    }

    private func newestChild(of index: Int) -> Int? {
        let children = (2 * index + 1)..<min(2 * index + 3, max(heap.count, 2 * index + 1))
        return children.max { heap[$1].isNewer(than: heap[$0]) }
    }
}
