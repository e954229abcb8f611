/// An identity that a commit's trailer names.
public struct IdentityMention: Hashable, Sendable {
    /// Index of the commit in its `CommitLog`.
    public var commit: UInt32
    /// Index into `CommitLog.identities`.
    public var identity: UInt32

    /// A mention of `identity` in the message of `commit`.
    public init(commit: UInt32, identity: UInt32) {
        self.commit = commit
        self.identity = identity
    }
}
