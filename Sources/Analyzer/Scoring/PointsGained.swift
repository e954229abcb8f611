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
        let met = Self.metTogether(answers)
        let verdicts = answers.map(\.weighted)
        func score(meeting checks: String...) -> Double {
            var changed = verdicts
            for index in checks.flatMap({ met[$0] ?? [] }) { changed[index] = answers[index].weightedAsMet }
            return ScoringModel.score(changed).score ?? 0
        }
        let now = score()
        let isMissing = answers.contains { $0.description.id == license && $0.weighted.verdict == .unmet }
        let base = isMissing ? score(meeting: license) : now
        points = answers.map { answer in
            let id = answer.description.id
            guard answer.judgement.waitsFor == nil, answer.weighted != answer.weightedAsMet else { return 0 }
            if isMissing, id == license { return max(0, base - now) }
            return max(0, (isMissing ? score(meeting: license, id) : score(meeting: id)) - base)
        }
    }

    /// For each check the places of the answers that are met with it: its own, and those that wait for it.
    private static func metTogether(_ answers: [Answer]) -> [String: [Int]] {
        var places: [String: [Int]] = [:]
        for (place, answer) in answers.enumerated() {
            places[answer.description.id, default: []].append(place)
            if let other = answer.judgement.waitsFor { places[other, default: []].append(place) }
        }
        return places
    }
}
