import Dispatch
import Synchronization

/// Scans many repositories side by side; each becomes exactly one answer, and none stops the others.
public struct BatchScanner: Sendable {
    private let jobs: Int
    private let stop: BatchStop
    private let makeSession: @Sendable () -> any ScanSession

    /// A batch of up to `jobs` sessions at a time, which `stop` may end early.
    public init(jobs: Int, stop: BatchStop = BatchStop(), makeSession: @escaping @Sendable () -> any ScanSession) {
        self.jobs = max(1, jobs)
        self.stop = stop
        self.makeSession = makeSession
    }

    /// Asks for `count` repositories in their order and hands each answer on as soon as it is there.
    ///
    /// `request` and `deliver` are called from one thread at a time, `deliver` once for every repository unless the batch is
    /// stopped. A repository without a request is passed over.
    public func scan(
        _ count: Int, request: @Sendable (Int) -> ScanRequest?, deliver: @Sendable (Int, ScanAnswer) -> Void
    ) {
        let queue = Mutex(0)
        let delivery = Mutex(())
        DispatchQueue.concurrentPerform(iterations: min(jobs, count)) { _ in
            let session = makeSession()
            defer { session.end() }
            while !stop.isRequested {
                let next = queue.withLock { position -> (index: Int, request: ScanRequest)? in
                    while position < count {
                        position += 1
                        if let asked = request(position - 1) { return (position - 1, asked) }
                    }
                    return nil
                }
                guard let next, let answer = session.scan(next.request) else { return }
                delivery.withLock { _ in deliver(next.index, answer) }
            }
        }
    }
}
