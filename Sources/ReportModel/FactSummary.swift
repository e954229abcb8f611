/// The figures that the findings of a report rest on.
public struct FactSummary: Codable, Sendable, Equatable {
    /// How many files the tree holds; nil when the tree is not complete.
    @Nullable public var files: Int?
    /// The community files found, by category and precedence.
    public var documents: [DocumentSummary]
    /// What the history says.
    public var history: HistorySummary
    /// The figures computed from the history, in the order of their catalogue.
    public var metrics: [Metric]
    /// What the files say of their licences; only written when every file was read.
    public var reuse: ReuseSummary?
    /// Who contributed; only written when asked for.
    public var contributors: [Contributor]?

    /// Memberwise.
    public init(
        files: Int?, documents: [DocumentSummary], history: HistorySummary, metrics: [Metric] = [],
        reuse: ReuseSummary? = nil, contributors: [Contributor]? = nil
    ) {
        self.files = files
        self.documents = documents
        self.history = history
        self.metrics = metrics
        self.reuse = reuse
        self.contributors = contributors
    }
}

/// A community file.
public struct DocumentSummary: Codable, Sendable, Equatable {
    /// What kind of file it is.
    public var category: String
    /// Where it is in the tree.
    public var path: String
    /// The BCP 47 tag of its language where that is known.
    @Nullable public var language: String?

    /// Memberwise.
    public init(category: String, path: String, language: String?) {
        self.category = category
        self.path = path
        self.language = language
    }
}

/// A person who contributed, written only when the user asked for people.
public struct Contributor: Codable, Sendable, Equatable {
    /// The name after `.mailmap`.
    public var name: String
    /// The address after `.mailmap`.
    public var email: String
    /// Commits without merges.
    public var commits: Int
    /// Date of the first commit in UTC, ISO 8601.
    public var firstCommit: String
    /// Date of the last commit in UTC, ISO 8601.
    public var lastCommit: String

    /// Memberwise.
    public init(name: String, email: String, commits: Int, firstCommit: String, lastCommit: String) {
        self.name = name
        self.email = email
        self.commits = commits
        self.firstCommit = firstCommit
        self.lastCommit = lastCommit
    }
}
