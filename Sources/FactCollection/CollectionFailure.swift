/// Why no facts could be collected from a repository.
public struct CollectionFailure: Error, Sendable, Equatable {
    /// Stable words for programs.
    public enum Kind: String, Sendable, Equatable {
        case notARepository = "not-a-repository"
        case unsupported
        case empty
        case revisionNotFound = "revision-not-found"
        case unreadable
    }

    /// What kind of failure it is.
    public var kind: Kind
    /// What was found, what was expected and what to do next.
    public var message: String
    /// What the repository is called, as far as that is known.
    public var name: String
    /// The remote's address without anything secret, as far as that is known.
    public var remote: String?

    /// Memberwise.
    public init(kind: Kind, message: String, name: String, remote: String? = nil) {
        self.kind = kind
        self.message = message
        self.name = name
        self.remote = remote
    }
}
