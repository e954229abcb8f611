/// Which repository a report is about, told without naming a place on the machine it was scanned on.
public struct RepositoryIdentity: Codable, Sendable, Equatable {
    /// `owner/name` from the remote, else the name of the folder.
    public var name: String
    /// The remote's address without credentials, query or fragment; nil when there is none or it is a local path.
    @Nullable public var remote: String?
    /// Where the clone lies below the scanned folder; only written when asked for.
    public var path: String?

    /// Memberwise.
    public init(name: String, remote: String?, path: String? = nil) {
        self.name = name
        self.remote = remote
        self.path = path
    }
}

/// Which commit a report is about.
public struct RevisionIdentity: Codable, Sendable, Equatable {
    /// The commit's id in hexadecimal.
    public var id: String
    /// The full name of the reference it was reached by; nil for a bare id or a detached HEAD.
    @Nullable public var reference: String?
    /// The committer's date in UTC, ISO 8601.
    public var date: String

    /// Memberwise.
    public init(id: String, reference: String?, date: String) {
        self.id = id
        self.reference = reference
        self.date = date
    }
}
