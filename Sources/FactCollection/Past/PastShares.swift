import Synchronization

/// Hands the points of a past out to threads, some neighbours at a time: neighbours have most paths in common, and later trees
/// are larger, so that equal parts of the whole would not be equal work. The last shares are short, so that no thread waits
/// long for another.
final class PastShares: Sendable {
    private static let longest = 8
    private let count: Int
    private let handedOut = Mutex(0)

    init(of count: Int) { self.count = count }

    /// Positions that no other thread has; nil where none are left.
    func next() -> Range<Int>? {
        handedOut.withLock { start in
            guard start < count else { return nil }
            let length = max(1, min(Self.longest, (count - start) / Self.longest))
            let share = start..<(start + length)
            start = share.upperBound
            return share
        }
    }
}
