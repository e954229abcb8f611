import ReportModel

/// How many points the welcome score would rise if a check were met.
///
/// A check that waits for another brings nothing alone: its points stand with the one that it waits for, so that the
/// points of all findings add up to what is missing.
struct PointsGained {
    /// One figure for each answer, in their order.
    let points: [Double]

    init(answers: [Answer]) {
        let now = ScoringModel.score(answers.map(\.weighted)).score ?? 0
        points = answers.map { answer in
            guard answer.judgement.waitsFor == nil, answer.weighted != answer.weightedAsMet else { return 0 }
            let then = answers.map { other in
                other.description.id == answer.description.id || other.judgement.waitsFor == answer.description.id
                    ? other.weightedAsMet : other.weighted
            }
            return max(0, (ScoringModel.score(then).score ?? 0) - now)
        }
    }
}
