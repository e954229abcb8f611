import Dispatch
import Synchronization

/// Lets `threads` threads run `body` and waits for all; throws what one of them threw.
func onThreads(_ threads: Int, _ body: @Sendable () throws(GitError) -> Void) throws(GitError) {
    let failure = Mutex<GitError?>(nil)
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
        do throws(GitError) {
            try body()
        } catch {
            failure.withLock { $0 = error }
        }
    }
    if let error = failure.withLock({ $0 }) { throw error }
}

extension Array where Element: Sendable {
    /// The results in the order of the elements, each made on some thread.
    func mapOnThreads<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
        let results = Mutex([Result?](repeating: nil, count: count))
        DispatchQueue.concurrentPerform(iterations: count) { index in
            let result = transform(self[index])
            results.withLock { $0[index] = result }
        }
        return results.withLock { $0.compactMap(\.self) }
    }
}
