import Dispatch
import Synchronization

extension Repository {
    /// Reads every commit reachable from `start` by following parents, on at most `threads` threads.
    ///
    /// A parent that is not here is a boundary, an object that is no commit is counted; neither ends the walk. More than
    /// `limit` commits give the newest `limit` of them and a table that says so. The result is the same on every run.
    public func history(
        from start: ObjectID, threads: Int = 2, limit: Int = 2_000_000
    ) throws(GitError) -> CommitTable {
        let directory = commonDirectory
        let threads = max(1, min(threads, 64))
        let walk = HistoryWalk(directory: directory, start: start, limit: limit)
        let failure = Mutex<GitError?>(nil)
        DispatchQueue.concurrentPerform(iterations: threads) { _ in
            do throws(GitError) {
                try walk.run()
            } catch {
                failure.withLock { $0 = error }
            }
        }
        if let error = failure.withLock({ $0 }) { throw error }
        if let parts = walk.result { return CommitTable(merging: parts) }
        return try NewestFirstWalk.read(from: start, limit: limit, directory: directory)
    }
}
