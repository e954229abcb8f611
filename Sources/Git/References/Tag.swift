/// A tag that leads to a commit.
public struct Tag: Hashable, Sendable {
    /// The name without `refs/tags/`.
    public var name: String

    /// The commit.
    public var target: ObjectID

    /// When the tag was made, or for a tag without a tagger when its commit was: seconds since 1970.
    public var time: Int64

    /// Describes a tag; tests and callers that repeat one use it.
    public init(name: String, target: ObjectID, time: Int64) {
        (self.name, self.target, self.time) = (name, target, time)
    }
}
