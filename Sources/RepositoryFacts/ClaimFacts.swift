/// The people that a document names as those who look after the project, against who takes part. Counts only.
public struct StewardFacts: Sendable, Equatable, Codable {
    /// The document.
    public var path: String
    /// The line of the first of them, counted from 1.
    public var line: Int
    /// How many people it names.
    public var named: Int
    /// How many of them the history knows.
    public var recognised: Int
    /// How many of those have a commit in the last year.
    public var active: Int

    /// Memberwise.
    public init(path: String, line: Int, named: Int, recognised: Int, active: Int) {
        self.path = path
        self.line = line
        self.named = named
        self.recognised = recognised
        self.active = active
    }
}

/// A version that a file says the work has.
public struct VersionClaim: Sendable, Equatable, Codable {
    /// The file.
    public var path: String
    /// The line, counted from 1.
    public var line: Int?
    /// The version as written.
    public var version: String

    /// Memberwise.
    public init(path: String, line: Int?, version: String) {
        self.path = path
        self.line = line
        self.version = version
    }
}

/// The branches of a clone.
public struct BranchFacts: Sendable, Equatable, Codable {
    /// The names of all branches, here and at remotes, without the remote's name; sorted, each once.
    public var names: [String]

    /// Memberwise.
    public init(names: [String]) {
        self.names = names
    }
}
