/// What a check asks, in words, for formats that describe their rules.
public struct CheckText: Sendable, Equatable {
    /// The check's id.
    public var id: String
    /// A few words that name the thing looked for.
    public var title: String
    /// Why the answer matters.
    public var rationale: String
    /// What makes the check met, partly met and unmet.
    public var rule: String
    /// What to do when it is not met.
    public var remediation: String
    /// The way that it serves first.
    public var way: Way
    /// The weight in the welcome score, of 100.
    public var weight: Double

    /// Memberwise.
    public init(
        id: String, title: String, rationale: String, rule: String, remediation: String, way: Way, weight: Double
    ) {
        self.id = id
        self.title = title
        self.rationale = rationale
        self.rule = rule
        self.remediation = remediation
        self.way = way
        self.weight = weight
    }
}
