/// What a check found out about a repository.
public enum Verdict: String, Codable, CaseIterable, Sendable {
    /// The question is answered with yes.
    case met
    /// Some of it is there; the finding's `value` says how much.
    case partlyMet
    /// The question is answered with no.
    case unmet
    /// The question makes no sense for this repository; the summary says why.
    case notApplicable
    /// The clone cannot tell; the summary says why. Never counted as a failure.
    case unknown
}

/// What a check looks at: the words of a project, its habits, or what came of them.
public enum CheckKind: String, Codable, CaseIterable, Sendable {
    /// What the project says.
    case document
    /// What the project does.
    case practice
    /// What came of it.
    case outcome
}

/// How well published research supports a check.
public enum EvidenceGrade: String, Codable, CaseIterable, Sendable {
    /// A condition set by law rather than shown by a study.
    case legal
    /// Observational studies over many projects, with controls.
    case b = "B"
    /// Small or qualitative studies.
    case c = "C"
    /// Practice guides only.
    case d = "D"
}
