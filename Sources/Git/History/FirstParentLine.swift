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

extension FirstParentLine {
    /// Follows first parents from `start`, at most `limit` commits far, through what was read ahead where it can.
    init(
        from start: WalkStep, limit: Int, through stock: SweptCommits, else database: borrowing ObjectDatabase,
        _ packs: PackSet
    ) {
        var next: WalkStep? = start
        while let step = next {
            next = nil
            guard commits.count < limit else {
                isCut = true
                break
            }
            if let (commit, parent) = stock.commit(at: step) {
                commits.append(commit)
                next = parent
            } else {
                let id = step.position == WalkStep.unpacked ? step.id : packs.id(at: step.position)
                let outcome = database.withCommit(step) { header, bytes in
                    commits.append(Commit(id: id, committerTime: header.committerTime(in: bytes)))
                    let parent = header.parentCount > 0 ? header.parent(0, in: bytes) : nil
                    next = parent.map { WalkStep($0, in: packs) }
                }
                if outcome != .commit { isCut = true }
            }
        }
    }
}
