public import ReportModel

/// What a check asks, which way it serves, what it weighs and why it is asked at all.
public struct CheckDescription: Sendable {
    /// Kebab-case, never reused for another question.
    public let id: String
    /// A few words that name the thing looked for.
    public let title: String
    /// What the check looks at.
    public let kind: CheckKind
    /// The weight in the welcome score, of 100; 0 where the check only informs.
    public let weight: Double
    /// The ways that the check serves, the first one first, each with the weight it has in that way's profile.
    public let ways: [WayWeight]
    /// How well research supports the check.
    public let grade: EvidenceGrade
    /// Why the answer matters to somebody who wants to contribute.
    public let rationale: String
    /// What makes the check met, partly met and unmet.
    public let rule: String
    /// What to do when it is not met.
    public let remediation: String
    /// Where the rationale and the rule come from.
    public let sources: [String]
    /// The file that, in a `.github` repository of the owner, stands in for one that a repository lacks; nil where none does.
    public let sharedFile: String?

    /// Memberwise; `ways` must not be empty.
    public init(
        id: String, title: String, kind: CheckKind, weight: Double, ways: [WayWeight], grade: EvidenceGrade,
        rationale: String, rule: String, remediation: String, sources: [String], sharedFile: String? = nil
    ) {
        precondition(!ways.isEmpty, "a check serves at least one way")
        self.id = id
        self.title = title
        self.kind = kind
        self.weight = weight
        self.ways = ways
        self.grade = grade
        self.rationale = rationale
        self.rule = rule
        self.remediation = remediation
        self.sources = sources
        self.sharedFile = sharedFile
    }
}

/// The weight of a check in the profile of one way.
public struct WayWeight: Sendable, Equatable {
    /// The way.
    public let way: Way
    /// The weight, relative to the other checks of that way.
    public let weight: Double

    /// `weight` in the profile of `way`.
    public static func serves(_ way: Way, _ weight: Double) -> WayWeight {
        WayWeight(way: way, weight: weight)
    }
}
