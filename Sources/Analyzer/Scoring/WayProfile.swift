import ReportModel

/// The score of one way over the checks that serve it, by their weights in that way.
enum WayProfile {
    static func score(of way: Way, answers: [Answer]) -> WayScore {
        let verdicts = answers.compactMap { answer -> WeightedVerdict? in
            guard let serving = answer.description.ways.first(where: { $0.way == way }) else { return nil }
            var verdict = answer.weighted(as: answer.judgement.value, weight: serving.weight)
            verdict.isLicense = false
            return verdict
        }
        let score = ScoringModel.score(verdicts).rounded
        return WayScore(way: way, score: score.score, low: score.low, high: score.high, coverage: score.coverage)
    }
}
