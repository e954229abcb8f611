import Dispatch
import ReportModel
import Synchronization

/// Scans many repositories side by side; each becomes exactly one result, and none stops the others.
public struct BatchScanner: Sendable {
    private let scanner: RepositoryScanner
    private let jobs: Int

    /// A batch that scans up to `jobs` repositories at a time.
    public init(scanner: RepositoryScanner, jobs: Int) {
        self.scanner = scanner
        self.jobs = max(1, jobs)
    }

    /// Scans `repositories`; the results stand in the same order.
    ///
    /// `onFinish` is called once for each result, in that order and from one thread at a time, as soon as it and all
    /// before it are there.
    public func scan(
        _ repositories: [FoundRepository], onFinish: @Sendable (Int, ScanResult) -> Void = { _, _ in }
    ) -> [ScanResult] {
        let queue = Atomic(0)
        let results = Mutex(InOrder(count: repositories.count))
        DispatchQueue.concurrentPerform(iterations: min(jobs, repositories.count)) { _ in
            while true {
                let index = queue.add(1, ordering: .relaxed).oldValue
                guard index < repositories.count else { return }
                let result = scanner.scan(repositories[index])
                results.withLock { $0.place(result, at: index, onFinish) }
            }
        }
        return results.withLock { $0.finished }
    }
}

/// Results that arrive in any order and leave in theirs.
private struct InOrder {
    private(set) var finished: [ScanResult] = []
    private var waiting: [Int: ScanResult] = [:]

    init(count: Int) {
        finished.reserveCapacity(count)
    }

    mutating func place(_ result: ScanResult, at index: Int, _ onFinish: (Int, ScanResult) -> Void) {
        waiting[index] = result
        while let next = waiting.removeValue(forKey: finished.count) {
            onFinish(finished.count, next)
            finished.append(next)
        }
    }
}
