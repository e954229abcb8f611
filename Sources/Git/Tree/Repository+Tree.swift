extension Repository {
    /// Lists every file of a commit once.
    ///
    /// Missing folders, malformed folders and limits are told in the listing; only a commit that cannot be read throws.
    public func tree(of commit: ObjectID, limits: TreeLimits = TreeLimits()) throws(GitError) -> TreeListing {
        let root = try commitSummary(commit).tree
        return TreeWalk(limits: limits).list(root, in: self)
    }
}
