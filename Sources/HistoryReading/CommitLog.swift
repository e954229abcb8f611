/// Every commit reachable from one head, as a struct of arrays: 22 bytes a commit plus the distinct identities.
///
/// The arrays `committerTimes`, `authorTimes`, `author` and `flags` have one element a commit. Nothing depends on the
/// order of commits or on how identities are numbered; an identity may stand in `identities` more than once.
/// Commits without a value in every array, and mentions or authors out of range, are ignored by what reads the log.
public struct CommitLog: Sendable {
    /// Seconds since 1970 of each commit's committer line.
    public var committerTimes: [Int64] = []
    /// Seconds since 1970 of each commit's author line.
    public var authorTimes: [Int64] = []
    /// Index of each commit's author in `identities`.
    public var author: [UInt32] = []
    /// What each commit's parents and trailers say.
    public var flags: [CommitFlags] = []
    /// The identities of `Co-authored-by` trailers; they count as authors.
    public var coAuthors: [IdentityMention] = []
    /// The identities of `Reviewed-by`, `Acked-by`, `Tested-by`, `Helped-by`, `Reported-by` trailers; they take part.
    public var participants: [IdentityMention] = []
    /// Names and addresses as the commits spell them.
    public var identities: [Identity] = []
    /// Committer time of the head: the "now" of every window.
    public var headTime: Int64
    /// Parents that are named by a commit but absent from the clone.
    public var boundaryCount = 0
    /// Whether the clone says that it is shallow.
    public var isShallow = false
    /// Whether the reader stopped at a limit before it had seen every commit.
    public var isTruncated = false

    /// A log without commits, for a head of this committer time.
    public init(headTime: Int64) {
        self.headTime = headTime
    }

    /// The number of commits.
    public var count: Int {
        min(min(committerTimes.count, authorTimes.count), min(author.count, flags.count))
    }
}
