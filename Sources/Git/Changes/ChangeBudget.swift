import Synchronization

/// What all threads together may still read and keep of a history's changes.
///
/// Where it is spent the reading stops; what was read by then depends on the threads, and is to be taken for nothing.
final class ChangeBudget: Sendable {
    private let changes: Atomic<Int>
    private let pathBytes: Atomic<Int>
    private let deadline: ContinuousClock.Instant

    init(_ limits: ChangeLimits) {
        changes = Atomic(limits.changes)
        pathBytes = Atomic(limits.pathBytesOfAll)
        deadline = ContinuousClock.now + limits.time
    }

    /// Takes what one commit added.
    func spend(changes: Int, pathBytes: Int) {
        self.changes.subtract(changes, ordering: .relaxed)
        self.pathBytes.subtract(pathBytes, ordering: .relaxed)
    }

    /// How many bytes of paths may still be kept; below zero where none.
    var pathBytesLeft: Int { pathBytes.load(ordering: .relaxed) }

    var isSpent: Bool {
        changes.load(ordering: .relaxed) < 0 || pathBytesLeft < 0 || ContinuousClock.now >= deadline
    }
}
