import Synchronization

/// A list that several threads go through part by part, and whose results come back in the order of the list.
final class SharedWork<Result: Sendable>: Sendable {
    private let count: Int
    private let part: Int
    private let threads: Int
    private let taken = Atomic(0)
    private let results: Mutex<[Int: [Result]]>

    /// A list of `count` elements in parts of `part`.
    init(count: Int, part: Int, threads: Int) {
        (self.count, self.part, self.threads) = (count, part, threads)
        results = Mutex([:])
    }

    /// The next part that nobody has; nil when none is left.
    func next() -> Range<Int>? {
        let start = taken.add(part, ordering: .relaxed).oldValue
        return start < count ? start..<min(start + part, count) : nil
    }

    /// Takes the results of a part.
    func deliver(_ range: Range<Int>, _ part: [Result]) {
        results.withLock { $0[range.lowerBound] = part }
    }

    /// Lets every thread run `body`, and gives all that was delivered.
    func run(_ body: @Sendable (SharedWork) throws(GitError) -> Void) throws(GitError) -> [Result] {
        try onThreads(threads) { () throws(GitError) in try body(self) }
        return results.withLock { results in results.sorted { $0.key < $1.key }.flatMap(\.value) }
    }
}
