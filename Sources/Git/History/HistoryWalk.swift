import Synchronization

/// Follows parents from one commit over raw objects; grafts and replacements are not looked at.
///
/// Commits that were read ahead are passed through; the others are read here. Each thread has a database handle and a
/// stack of its own and gives half of the stack away when another one is idle.
final class HistoryWalk: Sendable {
    private let directory: String
    private let packs: PackSet
    private let stock: SweptCommits
    private let limit: Int
    private let seen: SeenSteps
    private let queue: WorkQueue
    private let read = Atomic(0)
    private let parts = Mutex<[CommitColumns]>([])

    init(directory: String, packs: PackSet, start: WalkStep, stock: SweptCommits, limit: Int) {
        (self.directory, self.packs, self.stock, self.limit) = (directory, packs, stock, limit)
        seen = SeenSteps(positions: packs.count)
        queue = WorkQueue(start)
        _ = seen.insert(start)
    }

    /// What the walk itself has read, once every thread has run; nil when there are more commits than the limit.
    var result: [CommitColumns]? {
        read.load(ordering: .relaxed) > limit ? nil : parts.withLock { $0 }
    }

    /// Of what was read ahead, the commits that the walk has met.
    func reached(of part: SweptPart) -> CommitColumns {
        part.columns(reached: seen)
    }

    /// What one thread does, until no work is left anywhere.
    func run() throws(GitError) {
        let database: ObjectDatabase
        do throws(GitError) {
            database = try ObjectDatabase(commonDirectory: directory, packs: packs)
        } catch {
            queue.finish()
            throw error
        }
        queue.join()
        var columns = CommitColumns()
        while let work = queue.take() {
            walk(from: work, in: database, &columns)
        }
        parts.withLock { $0.append(columns) }
    }

    private func walk(from work: [WalkStep], in database: borrowing ObjectDatabase, _ columns: inout CommitColumns) {
        var stack = work
        var unreported = 0
        while let step = stack.popLast() {
            unreported += 1
            if unreported == 256, isOver(&unreported) { return queue.finish() }
            // Passing through the stock is quicker than handing it over.
            if stock.forEachParent(of: step, { if seen.insert($0) { stack.append($0) } }) { continue }
            read(step, in: database, &columns, &stack)
            if queue.isHungry, stack.count > 1 { giveHalf(&stack) }
        }
        if isOver(&unreported) { queue.finish() }
    }

    @inline(__always)
    private func read(
        _ step: WalkStep, in database: borrowing ObjectDatabase, _ columns: inout CommitColumns,
        _ stack: inout [WalkStep]
    ) {
        let id = step.position == WalkStep.unpacked ? step.id : packs.id(at: step.position)
        let outcome = database.withCommit(step) { header, bytes in
            columns.append(id, header, in: bytes)
            for index in 0..<header.parentCount {
                guard let parent = header.parent(index, in: bytes).map({ WalkStep($0, in: packs) }) else { continue }
                if seen.insert(parent) { stack.append(parent) }
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

    private func giveHalf(_ stack: inout [WalkStep]) {
        let half = stack.count / 2
        queue.give(stack[..<half])
        stack.removeSubrange(..<half)
    }
}
