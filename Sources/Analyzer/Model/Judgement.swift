public import ReportModel

/// A check's answer: the verdict with its reason and what to do next.
public struct Judgement: Sendable, Equatable {
    /// The verdict.
    public let verdict: Verdict
    /// 0 to 1; nil when the verdict is `notApplicable` or `unknown`.
    public let value: Double?
    /// One sentence that says what was found.
    public let summary: String
    /// Where to look.
    public let evidence: [Evidence]
    /// What to do; nil for the check's own remediation.
    public let nextStep: String?
    /// The check that must be met before this one can be; its next step then stands for both.
    public let waitsFor: String?
    /// Whether the document it rests on is one of the owner's defaults.
    public private(set) var isInherited = false

    private init(
        _ verdict: Verdict, _ value: Double?, _ summary: String, _ evidence: [Evidence] = [], nextStep: String? = nil,
        waitsFor: String? = nil
    ) {
        self.verdict = verdict
        self.value = value
        self.summary = summary
        self.evidence = evidence
        self.nextStep = nextStep
        self.waitsFor = waitsFor
    }

    /// The question is answered with yes.
    public static func met(_ summary: String, _ evidence: [Evidence]) -> Judgement {
        Judgement(.met, 1, summary, evidence)
    }

    /// Some of it is there: `value`, between 0 and 1.
    public static func partlyMet(
        _ value: Double, _ summary: String, _ evidence: [Evidence] = [], nextStep: String? = nil
    ) -> Judgement {
        Judgement(.partlyMet, min(max(value, 0), 1), summary, evidence, nextStep: nextStep)
    }

    /// The question is answered with no.
    public static func unmet(_ summary: String, _ evidence: [Evidence] = [], nextStep: String? = nil) -> Judgement {
        Judgement(.unmet, 0, summary, evidence, nextStep: nextStep)
    }

    /// The question is answered with no, because what `check` asks for is not there yet.
    public static func unmet(_ summary: String, waitsFor check: String) -> Judgement {
        Judgement(.unmet, 0, summary, waitsFor: check)
    }

    /// The question makes no sense here. Only for reasons that adding something good cannot change.
    public static func notApplicable(_ reason: String) -> Judgement {
        Judgement(.notApplicable, nil, reason)
    }

    /// The clone cannot tell.
    public static func unknown(_ reason: String, _ evidence: [Evidence] = []) -> Judgement {
        Judgement(.unknown, nil, reason, evidence)
    }

    /// The same judgement, on a document of the owner's defaults if `isInherited`.
    func inherited(if isInherited: Bool) -> Judgement {
        var copy = self
        copy.isInherited = isInherited
        return copy
    }
}
