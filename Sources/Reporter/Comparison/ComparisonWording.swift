import ReportModel

extension Double {
    /// With its sign and one decimal: `+4.0`, `-0.5`, `0.0`.
    var signed: String {
        let words = oneDecimal
        return self > 0 && words != "0.0" ? "+" + words : words
    }
}

extension ComparedReport {
    /// `main at 3f2a9c1d04, 2025-11-03`; the status where no commit was read.
    var revisionWords: String {
        revision?.words ?? status.rawValue
    }

    /// `78 of 100 (B)`; `not known` without a score.
    var scoreWords: String {
        guard let score else { return "not known" }
        return "\(score.roundedDown) of 100" + (grade.map { " (\($0.rawValue))" } ?? "")
    }
}

extension FindingChange {
    /// `missing, now there`.
    var verdictWords: String {
        let old = before?.label ?? "not asked"
        let new = after?.label ?? "not asked any more"
        return old == new ? new : "\(old), now \(new)"
    }
}

extension ReportComparison {
    /// The changes that lead somewhere, those of most points first.
    func changes(_ direction: FindingChange.Direction) -> [FindingChange] {
        findings.filter { $0.direction == direction }.sortedDescending(by: \.points.magnitude)
    }

    /// What is said about points that no check in the list accounts for; nil where they are next to nothing.
    var remainderWords: String? {
        guard let remainder, remainder.magnitude >= 0.1 else { return nil }
        return "what counts for the score changed, or a limit on it: \(remainder.signed)"
    }
}

extension FindingChange.Direction {
    /// The heading above such changes.
    var label: String {
        switch self {
        case .better: "Better"
        case .worse: "Worse"
        case .other: "Answered differently"
        }
    }
}
