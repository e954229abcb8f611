import Synchronization

/// Follows parents from one commit over raw objects; grafts and replacements are not looked at.
///
/// Each thread has a database handle and a stack of its own and gives half of the stack away when another one is idle.
final class HistoryWalk: Sendable {
    private let directory: String
    private let limit: Int
    private let seen = SharedObjectIDSet()
    private let queue: WorkQueue
    private let read = Atomic(0)
    private let parts = Mutex<[HistoryPart]>([])

    init(directory: String, start: ObjectID, limit: Int) {
        self.directory = directory
        self.limit = limit
        queue = WorkQueue(start)
        _ = seen.insert(start)
    }

    /// The parts that are there once every thread has run; nil when there are more commits than the limit.
    var result: [HistoryPart]? {
        read.load(ordering: .relaxed) > limit ? nil : parts.withLock { $0 }
    }

    /// What one thread does, until no work is left anywhere.
    func run() throws(GitError) {
        let database: ObjectDatabase
        do throws(GitError) {
            database = try ObjectDatabase(commonDirectory: directory)
        } catch {
            queue.finish()
            throw error
        }
        queue.join()
        var columns = CommitColumns()
        while let work = queue.take() {
            walk(from: work, in: database, &columns)
        }
        let part = HistoryPart(columns)
        parts.withLock { $0.append(part) }
    }

    private func walk(from work: [ObjectID], in database: borrowing ObjectDatabase, _ columns: inout CommitColumns) {
        var stack = work
        var unreported = 0
        while let id = stack.popLast() {
            read(id, in: database, &columns, &stack)
            unreported += 1
            if unreported == 256, isOver(&unreported) { return queue.finish() }
            if queue.isHungry, stack.count > 1 { giveHalf(&stack) }
        }
        if isOver(&unreported) { queue.finish() }
    }

    @inline(__always)
    private func read(
        _ id: ObjectID, in database: borrowing ObjectDatabase, _ columns: inout CommitColumns, _ stack: inout [ObjectID]
    ) {
        let outcome = database.withCommit(id) { header, bytes in
            columns.append(id, header, in: bytes)
            for index in 0..<header.parentCount {
                if let parent = header.parent(index, in: bytes), seen.insert(parent) { stack.append(parent) }
            }
        }
        if outcome == .missing { columns.boundaryCount += 1 }
        if outcome == .unreadable { columns.unreadableCount += 1 }
    }

    private func isOver(_ unreported: inout Int) -> Bool {
        let total = read.add(unreported, ordering: .relaxed).newValue
        unreported = 0
        return total > limit
    }

    private func giveHalf(_ stack: inout [ObjectID]) {
        let half = stack.count / 2
        queue.give(stack[..<half])
        stack.removeSubrange(..<half)
    }
}
