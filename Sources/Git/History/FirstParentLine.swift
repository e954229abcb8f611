/// The commits that a branch went through: from one commit along first parents, newest first.
public struct FirstParentLine: Sendable {
    /// One commit of the line.
    public struct Commit: Hashable, Sendable {
        /// The commit.
        public var id: ObjectID
        /// Seconds since 1970 of its committer line; 0 where that is damaged.
        public var committerTime: Int64

        /// Memberwise.
        public init(id: ObjectID, committerTime: Int64) {
            (self.id, self.committerTime) = (id, committerTime)
        }
    }

    /// The commits, newest first.
    public var commits: [Commit] = []
    /// Whether the line goes on behind its last commit, in a part of the history that is not here or beyond the limit.
    public var isCut = false

    /// The newest commit that is not younger than `time`, seconds since 1970; nil before the line begins.
    ///
    /// A commit counts as no older than the ones behind it, so that one wrong clock does not hide the whole past.
    public func commit(at time: Int64) -> Commit? {
        commits.first { $0.committerTime <= time }
    }
}

extension Repository {
    /// Follows first parents from `start`, at most `limit` commits far. The first commit itself must be readable.
    public func firstParentLine(
        from start: ObjectID, limit: Int = 2_000_000
    ) throws(GitError) -> FirstParentLine {
        let packs = PackSet(objectsDirectory: commonDirectory + "/objects")
        let database = try ObjectDatabase(commonDirectory: commonDirectory, packs: packs)
        var line = FirstParentLine()
        var next: ObjectID? = start
        while let id = next {
            next = nil
            guard line.commits.count < limit else {
                line.isCut = true
                break
            }
            let outcome = database.withCommitLines(WalkStep(id, in: packs)) { header, bytes in
                line.commits.append(.init(id: id, committerTime: header.committerTime(in: bytes)))
                next = header.parentCount > 0 ? header.parent(0, in: bytes) : nil
            }
            if outcome != .commit { line.isCut = true }
        }
        return line
    }
}
