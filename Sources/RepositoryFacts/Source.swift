/// Which repository and which commit the facts are about.
public struct Source: Sendable, Equatable, Codable {
    /// `owner/name` from the remote, else the name of the folder.
    public var name: String
    /// The remote's address without anything secret.
    public var remote: String?
    /// The id of the commit in hexadecimal.
    public var commit: String
    /// The full name of the reference that leads to it.
    public var reference: String?
    /// The committer's date in seconds since 1970, UTC.
    public var commitTime: Int64

    /// Memberwise.
    public init(name: String, remote: String? = nil, commit: String, reference: String? = nil, commitTime: Int64) {
        self.name = name
        self.remote = remote
        self.commit = commit
        self.reference = reference
        self.commitTime = commitTime
    }
}
