extension Repository {
    /// Reads every commit reachable from `start` by following parents, on at most `threads` threads.
    ///
    /// A parent that is not here is a boundary, an object that is no commit is counted; neither ends the walk. More than
    /// `limit` commits give the newest `limit` of them and a table that says so. The result is the same on every run.
    ///
    /// `line` is called once with the commits along first parents, at most `limit` of them, before all others are known.
    public func history(
        from start: ObjectID, threads: Int = 2, limit: Int = 2_000_000, line: ((FirstParentLine) -> Void)? = nil
    ) throws(GitError) -> CommitTable {
        let packs = PackSet(objectsDirectory: commonDirectory + "/objects")
        let history = ParallelHistory(
            directory: commonDirectory, packs: packs, start: start, threads: max(1, min(threads, 64)), limit: limit,
            line: line)
        if let parts = try history.parts() { return CommitTable(merging: parts) }
        return try NewestFirstWalk.read(from: start, limit: limit, directory: commonDirectory, packs: packs)
    }
}
