/// What a comparison written as JSON holds.
public struct ComparisonDocument: Codable, Sendable, Equatable {
    /// The version of the structure, the same as that of reports.
    public var schemaVersion: String
    /// The program that wrote it.
    public var tool: Tool
    /// The version of the scoring model that judged both sides.
    public var modelVersion: String
    /// One comparison for each repository that both sides know, in the order of the later one.
    public var comparisons: [ReportComparison]
    /// The names of repositories that only the earlier side knows.
    public var onlyBefore: [String]
    /// The names of repositories that only the later side knows.
    public var onlyAfter: [String]

    /// Memberwise, at the current schema version.
    public init(
        tool: Tool, modelVersion: String, comparisons: [ReportComparison], onlyBefore: [String] = [],
        onlyAfter: [String] = []
    ) {
        schemaVersion = ReportDocument.currentSchemaVersion
        self.tool = tool
        self.modelVersion = modelVersion
        self.comparisons = comparisons
        self.onlyBefore = onlyBefore
        self.onlyAfter = onlyAfter
    }
}
