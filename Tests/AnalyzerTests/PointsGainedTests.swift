import HistoryReading
import ReportModel
import RepositoryFacts
import TestSupport
import Testing

@testable import Analyzer

@Suite("Points that checks bring", .tags(.small))
struct PointsGainedTests {
    private func answers(_ arrange: (inout RepositoryFacts) -> Void) -> [Answer] {
        var facts = RepositoryFacts.bare
        arrange(&facts)
        return CheckCatalog.all.map { Answer(check: $0, facts: facts) }
    }

    private func addUp(_ answers: [Answer]) -> Double {
        (ScoringModel.score(answers.map(\.weighted)).score ?? 0) + PointsGained(answers: answers).points.reduce(0, +)
    }

    @Test func addUpToWhatIsMissing() {
        #expect(abs(addUp(answers { $0.license = .text(at: "LICENSE", "MIT") }) - 100) < 1e-6)
    }

    @Test func addUpBehindTheCapAsWell() {
        let capped = answers {
            $0.readme = .markdown(ReadmeExamples.complete)
            $0.guide = .guide(GuideExamples.complete)
            $0.conduct = .conduct(ConductExamples.complete)
            $0.metrics {
                $0.quartersOfLife = 4; $0.activeQuarters = 4; $0.newcomersBesidesFounders = 2
                $0.peopleLastYear = 3; $0.peopleLastYearWithTwoOrMoreCommits = 3
            }
        }
        #expect(ScoringModel.score(capped.map(\.weighted)).score == ScoringModel.capWithoutLicense)
        #expect(abs(addUp(capped) - 100) < 1e-6)
        let points = PointsGained(answers: capped).points
        let integration = CheckCatalog.all.firstIndex { $0.id == "continuous-integration" }
        #expect(integration.map { points[$0] > 1 } == true)
    }
}
