extension Repository {
    /// What each commit of `table` that is no merge did to files, compared with its parent, on at most `threads` threads.
    ///
    /// A root commit added all of its files. Submodules are no files. The result is the same on every run, unless it is
    /// truncated; it says so then.
    public func changes(
        of table: CommitTable, threads: Int = 2, limits: ChangeLimits = ChangeLimits()
    ) throws(GitError) -> FileChanges {
        let objects = ObjectLocation(
            directory: commonDirectory, packs: PackSet(objectsDirectory: commonDirectory + "/objects"))
        let threads = max(1, min(threads, 64))
        let budget = ChangeBudget(limits)
        let trees = try ParentTrees(of: table, from: objects, threads: threads)
        let tasks = trees.tasks
        let parts = try SharedWork<NumberedPart>(count: tasks.count, part: 128, threads: threads).run {
            work throws(GitError) in
            var reader = try ChangeReader(objects, limits)
            while let range = work.next() {
                var part = ChangeReader.Part()
                for task in tasks[range] where !budget.isSpent { reader.read(task, into: &part, within: budget) }
                work.deliver(range, [NumberedPart(part, reader.table)])
            }
        }
        var changes = FileChanges(joining: parts)
        if budget.isSpent { changes.isTruncated = true }
        changes.unreadableCount += trees.unreadableCount
        return changes
    }
}
