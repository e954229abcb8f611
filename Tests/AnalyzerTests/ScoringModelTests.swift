import ReportModel
import TestSupport
import Testing

@testable import Analyzer

@Suite("The scoring model", .tags(.small))
struct ScoringModelTests {
    @Test func takesTheWeightedShareOfTheKnownChecks() {
        let score = ScoringModel.score([
            WeightedVerdict(verdict: .met, value: 1, weight: 6),
            WeightedVerdict(verdict: .partlyMet, value: 0.5, weight: 4),
            WeightedVerdict(verdict: .unmet, value: 0, weight: 10),
        ])
        #expect(score == WelcomeScore(score: 40, low: 40, high: 40, coverage: 1))
    }

    @Test func widensTheIntervalByWhatIsUnknown() {
        let score = ScoringModel.score([
            WeightedVerdict(verdict: .met, value: 1, weight: 5),
            WeightedVerdict(verdict: .unmet, value: 0, weight: 3),
            WeightedVerdict(verdict: .unknown, value: 0, weight: 2),
        ])
        #expect(score == WelcomeScore(score: 62.5, low: 50, high: 70, coverage: 0.8))
    }

    @Test func hasNoScoreWhereNothingIsKnown() {
        let score = ScoringModel.score([WeightedVerdict(verdict: .unknown, value: 0, weight: 2)])
        #expect(score == WelcomeScore(score: nil, low: 0, high: 100, coverage: 0))
        #expect(ScoringModel.score([]).score == nil)
    }

    @Test func leavesOutWhatDoesNotApplyAndWhatWeighsNothing() {
        let score = ScoringModel.score([
            WeightedVerdict(verdict: .met, value: 1, weight: 5),
            WeightedVerdict(verdict: .notApplicable, value: 0, weight: 50),
            WeightedVerdict(verdict: .unmet, value: 0, weight: 0),
        ])
        #expect(score.score == 100)
        #expect(score.coverage == 1)
    }

    @Test(arguments: [(Verdict.unmet, 40.0, 40.0, 40.0), (.unknown, 100, 40, 100), (.met, 100, 100, 100)])
    func capsWithoutALicense(license: Verdict, score: Double, low: Double, high: Double) {
        let result = ScoringModel.score([
            WeightedVerdict(verdict: .met, value: 1, weight: 96),
            WeightedVerdict(verdict: license, value: license == .met ? 1 : 0, weight: 4, isLicense: true),
        ])
        #expect(result.score == score)
        #expect(result.low == low)
        #expect(result.high == high)
    }

    @Test(arguments: [
        (100, "A"), (90, "A"), (89.9, "B"), (75, "B"), (74.9, "C"), (60, "C"), (40, "D"), (39.9, "E"), (0, "E"),
    ])
    func bandsTheScore(score: Double, grade: String) {
        #expect(GradeBand(score: score).rawValue == grade)
    }
}

@Suite("Properties of the scoring model", .tags(.small))
struct ScoringModelPropertyTests {
    @Test(arguments: 0..<300)
    func neverFallsWhenAVerdictRises(seed: Int) {
        var random = SplitMix64(seed: UInt64(seed))
        var verdicts = randomVerdicts(&random)
        let before = ScoringModel.score(verdicts)
        let index = Int.random(in: 0..<verdicts.count, using: &random)
        guard verdicts[index].verdict == .unmet || verdicts[index].verdict == .partlyMet else { return }
        verdicts[index].value = Double.random(in: verdicts[index].value...1, using: &random)
        verdicts[index].verdict = verdicts[index].value == 1 ? .met : .partlyMet
        let after = ScoringModel.score(verdicts)
        #expect((after.score ?? 0) >= (before.score ?? 0) - 1e-9)
        #expect((after.low ?? 0) >= (before.low ?? 0) - 1e-9)
        #expect((after.high ?? 0) >= (before.high ?? 0) - 1e-9)
    }

    @Test(arguments: 0..<300)
    func isTheSameInEveryOrder(seed: Int) {
        var random = SplitMix64(seed: UInt64(seed))
        let verdicts = randomVerdicts(&random)
        #expect(ScoringModel.score(verdicts) == ScoringModel.score(verdicts.shuffled(using: &random)))
    }

    @Test(arguments: 0..<300)
    func liesWithinItsInterval(seed: Int) {
        var random = SplitMix64(seed: UInt64(seed))
        let result = ScoringModel.score(randomVerdicts(&random))
        guard let score = result.score, let low = result.low, let high = result.high else { return }
        #expect(low <= score + 1e-9)
        #expect(score <= high + 1e-9)
        #expect(0...100 ~= low && 0...100 ~= high)
    }

    private func randomVerdicts(_ random: inout SplitMix64) -> [WeightedVerdict] {
        (0..<Int.random(in: 1...20, using: &random)).map { index in
            let verdict = Verdict.allCases.randomElement(using: &random) ?? .unknown
            let value: Double =
                switch verdict {
                case .met: 1
                case .partlyMet: Double.random(in: 0...1, using: &random)
                default: 0
                }
            return WeightedVerdict(
                verdict: verdict, value: value, weight: Double.random(in: 0...7, using: &random), isLicense: index == 0)
        }
    }
}
