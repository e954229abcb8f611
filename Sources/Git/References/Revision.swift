/// What a revision's name led to.
public struct Revision: Hashable, Sendable {
    /// The commit.
    public var id: ObjectID

    /// The full name of the reference, such as `refs/heads/main`; nil for a detached HEAD, an id or `name~3`.
    public var reference: String?

    /// The committer's time in seconds since 1970.
    public var committerTime: Int64

    /// Said when HEAD names a branch that does not exist: which one, and what was taken instead.
    public var fallback: String?

    /// Describes a revision; tests and callers that repeat one use it.
    public init(id: ObjectID, reference: String?, committerTime: Int64, fallback: String? = nil) {
        (self.id, self.reference, self.committerTime, self.fallback) = (id, reference, committerTime, fallback)
    }
}
