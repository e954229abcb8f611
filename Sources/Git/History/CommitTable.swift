/// Every commit reachable from one, newest first, as a struct of arrays: about 50 bytes a commit.
///
/// `ids`, `committerTimes`, `authorTimes`, `authors` and `flags` have one element a commit. The order is by committer time,
/// then by id, so it is the same on every run.
public struct CommitTable: Sendable {
    /// An identity that a commit's trailer names.
    public struct Mention: Hashable, Sendable {
        /// Index of the commit.
        public var commit: UInt32
        /// Index into `identities`.
        public var identity: UInt32
        /// Which trailer.
        public var kind: TrailerKind

        /// Says that a commit's trailer names an identity.
        public init(commit: UInt32, identity: UInt32, kind: TrailerKind) {
            (self.commit, self.identity, self.kind) = (commit, identity, kind)
        }
    }

    /// The commits.
    public var ids: [ObjectID] = []
    /// Seconds since 1970 of the committer lines; 0 where the line is damaged.
    public var committerTimes: [Int64] = []
    /// Seconds since 1970 of the author lines; 0 where the line is damaged.
    public var authorTimes: [Int64] = []
    /// Index of the author in `identities`.
    public var authors: [UInt32] = []
    /// What parents and trailers say.
    public var flags: [CommitFlags] = []
    /// Identities of the trailers that name people, by commit and in the order of the message; at most 256 a commit.
    public var mentions: [Mention] = []
    /// The distinct identities, sorted by their bytes.
    public var identities: [RawIdentity] = []
    /// Parents that a commit names and the clone does not hold, each counted once.
    public var boundaryCount = 0
    /// Objects that are no readable commit though a commit names them as parents.
    public var unreadableCount = 0
    /// Whether the limit stopped the walk; the newest commits by committer time are here then.
    public var isTruncated = false

    /// A table without commits.
    public init() {}

    /// The number of commits.
    public var count: Int { ids.count }

    /// The commits without a parent, sorted by id.
    public var rootCommits: [ObjectID] {
        zip(ids, flags).lazy.filter { $0.1.contains(.root) }.map(\.0).sorted()
    }

    /// The identities of `Co-authored-by` trailers.
    public var coAuthors: [Mention] { mentions.filter { $0.kind == .coAuthored } }
}
