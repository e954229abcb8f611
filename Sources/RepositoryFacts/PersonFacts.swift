/// One person of the history, kept only when the user asked for people.
public struct PersonFacts: Sendable, Equatable, Codable {
    /// The name after `.mailmap`.
    public var name: String
    /// The address after `.mailmap`.
    public var email: String
    /// Commits without merges.
    public var commits: Int
    /// Committer dates of the first and the last of them, in seconds since 1970.
    public var firstCommit: Int64
    /// See `firstCommit`.
    public var lastCommit: Int64

    /// Memberwise.
    public init(name: String, email: String, commits: Int, firstCommit: Int64, lastCommit: Int64) {
        self.name = name
        self.email = email
        self.commits = commits
        self.firstCommit = firstCommit
        self.lastCommit = lastCommit
    }
}
