import ReportModel

/// How many points the welcome score would rise if a check were met.
///
/// A check that waits for another brings nothing alone: its points stand with the one that it waits for. While there is no
/// licence, the cap hides what the other checks bring: theirs are the points that they bring once there is one. So the
/// points of all findings add up to what is missing.
struct PointsGained {
    /// One figure for each answer, in their order.
    let points: [Double]

    init(answers: [Answer]) {
        let license = LicensePresentCheck.id
        let now = Self.score(answers, meeting: [])
        let isMissing = answers.contains { $0.description.id == license && $0.weighted.verdict == .unmet }
        let base = isMissing ? Self.score(answers, meeting: [license]) : now
        points = answers.map { answer in
            let id = answer.description.id
            guard answer.judgement.waitsFor == nil, answer.weighted != answer.weightedAsMet else { return 0 }
            if isMissing, id == license { return max(0, base - now) }
            return max(0, Self.score(answers, meeting: isMissing ? [license, id] : [id]) - base)
        }
    }

    /// The score if `checks` and those that wait for them were met.
    private static func score(_ answers: [Answer], meeting checks: Set<String>) -> Double {
        let verdicts = answers.map { answer in
            let isMet =
                checks.contains(answer.description.id)
                || answer.judgement.waitsFor.map(checks.contains) ?? false
            return isMet ? answer.weightedAsMet : answer.weighted
        }
        return ScoringModel.score(verdicts).score ?? 0
    }
}
