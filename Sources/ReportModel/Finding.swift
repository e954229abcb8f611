/// The answer to one check: a verdict, why, where to look, and what to do next.
public struct Finding: Codable, Sendable, Equatable {
    /// The check's id, kebab-case, never reused.
    public var check: String
    /// The check's title.
    public var title: String
    /// The way that the check serves first.
    public var way: Way
    /// What the check looks at.
    public var kind: CheckKind
    /// The verdict.
    public var verdict: Verdict
    /// What the verdict rests on, where that is not the repository itself; left out otherwise.
    public var detail: VerdictDetail?
    /// 0 to 1; nil when the verdict is `notApplicable` or `unknown`.
    @Nullable public var value: Double?
    /// The check's weight in the welcome score, of 100; 0 where it only informs.
    public var weight: Double
    /// One sentence that says what was found.
    public var summary: String
    /// Where to look.
    public var evidence: [Evidence]
    /// The shortest concrete action that would help; nil when nothing is missing.
    @Nullable public var nextStep: String?
    /// How much the welcome score would rise if the check were met, in points.
    public var points: Double
    /// The check that must be met before this one can be; its points and its next step stand for both. Nil for most.
    @Nullable public var waitsFor: String?
    /// How well research supports the check.
    public var grade: EvidenceGrade
    /// Why the project asked to be spared this check; such a finding counts neither for nor against the score.
    @Nullable public var exemption: Exemption?

    /// Memberwise.
    public init(
        check: String, title: String, way: Way, kind: CheckKind, verdict: Verdict, detail: VerdictDetail? = nil,
        value: Double?, weight: Double,
        summary: String, evidence: [Evidence], nextStep: String?, points: Double, waitsFor: String? = nil,
        grade: EvidenceGrade, exemption: Exemption? = nil
    ) {
        self.check = check
        self.title = title
        self.way = way
        self.kind = kind
        self.verdict = verdict
        self.detail = detail
        self.value = value
        self.weight = weight
        self.summary = summary
        self.evidence = evidence
        self.nextStep = nextStep
        self.points = points
        self.waitsFor = waitsFor
        self.grade = grade
        self.exemption = exemption
    }
}

/// A project's own reason for leaving a check aside, from its `.commons-scan.yml`.
public struct Exemption: Codable, Sendable, Equatable {
    /// The reason, in the project's words.
    public var reason: String
    /// The last day on which it holds, as `YYYY-MM-DD`; nil for no end.
    @Nullable public var expires: String?

    /// Memberwise.
    public init(reason: String, expires: String?) {
        self.reason = reason
        self.expires = expires
    }
}

/// What a verdict rests on, where that is not the repository itself.
public enum VerdictDetail: String, Codable, CaseIterable, Sendable {
    /// A document in the owner's `.github` repository, which stands in for one that the repository lacks.
    case inherited
}
