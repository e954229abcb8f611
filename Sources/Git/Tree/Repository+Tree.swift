extension Repository {
    /// Lists every file of a commit once.
    ///
    /// Missing folders, malformed folders and limits are told in the listing; only a commit that cannot be read throws. A
    /// `memory` saves reading the folders again that commits share.
    public func tree(
        of commit: ObjectID, limits: TreeLimits = TreeLimits(), memory: FolderMemory? = nil
    ) throws(GitError) -> TreeListing {
        let root = try commitSummary(commit).tree
        return TreeWalk(limits: limits, memory: memory ?? .ofOneTree).list(root, in: self)
    }
}
