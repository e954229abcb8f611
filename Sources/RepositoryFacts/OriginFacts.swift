/// How a history begins.
public struct OriginFacts: Sendable, Equatable, Codable {
    /// Commits without a parent.
    public var rootCommits: Int
    /// The root commit with most files, in hexadecimal.
    public var largestRoot: String
    /// How many files that one holds.
    public var largestRootFiles: Int

    /// Memberwise.
    public init(rootCommits: Int, largestRoot: String, largestRootFiles: Int) {
        self.rootCommits = rootCommits
        self.largestRoot = largestRoot
        self.largestRootFiles = largestRootFiles
    }
}
