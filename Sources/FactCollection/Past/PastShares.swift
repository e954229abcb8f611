import Synchronization

/// Hands the points of a past out to threads, some neighbours at a time: neighbours have most paths in common, and later trees
/// are larger, so that equal parts of the whole would not be equal work.
final class PastShares: Sendable {
    private static let length = 8
    private let count: Int
    private let handedOut = Mutex(0)

    init(of count: Int) { self.count = count }

    /// Positions that no other thread has; nil where none are left.
    func next() -> Range<Int>? {
        handedOut.withLock { start in
            guard start < count else { return nil }
            let share = start..<min(count, start + Self.length)
            start = share.upperBound
            return share
        }
    }
}
