import Dispatch
import Git
public import RepositoryFacts
import Synchronization

/// Collects the facts of one repository at many moments of its past, from the clone alone.
///
/// The history is read once; every moment's metrics come from the one table. The trees are read side by side, each thread
/// with a handle of its own.
public struct PastCollector: Sendable {
    private let options: CollectionOptions
    private let schedule: PastSchedule

    /// A collector that reads what `options` ask for at the moments of `schedule`; the work tree is never looked at.
    public init(options: CollectionOptions, schedule: PastSchedule) {
        self.options = options
        self.schedule = schedule
    }

    /// What `body` makes of the facts at each moment, oldest first.
    ///
    /// `body` is called once for each moment, from several threads at a time.
    public func collect<Result: Sendable>(
        from location: String, _ body: @Sendable (RepositoryFacts) -> Result
    ) throws(CollectionFailure) -> [Result] {
        let past = try past(of: location)
        let threads = max(1, min(options.threads, past.points.count))
        let results = Mutex<[Int: Result]>([:])
        let shares = PastShares(of: past.points.count)
        DispatchQueue.concurrentPerform(iterations: threads) { _ in
            past.forEachPoint(of: shares) { index, facts in
                let result = body(facts)
                results.withLock { $0[index] = result }
            }
        }
        let found = results.withLock { $0 }
        return past.points.indices.compactMap { found[$0] }
    }

    private func past(of location: String) throws(CollectionFailure) -> Past {
        var name = RepositoryName(at: location)
        do throws(RepositoryError) {
            let repository = try Repository(path: location)
            name = RepositoryName(of: repository, at: location)
            return try Past(of: repository, at: location, name: name, options: options, schedule: schedule)
        } catch {
            throw CollectionFailure(error, name: name)
        }
    }
}
