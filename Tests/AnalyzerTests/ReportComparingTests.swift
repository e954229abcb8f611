import ReportModel
import RepositoryFacts
import TestSupport
import Testing

@testable import Analyzer

@Suite("Comparing reports", .tags(.small))
struct ReportComparingTests {
    @Test func anEqualReportHasNoChange() {
        let report = report { $0.continuousIntegration = .found([Signal("a workflow", at: "ci.yml")]) }
        let comparison = report.compared(with: report)
        #expect(comparison.change == 0)
        #expect(comparison.remainder == 0)
        #expect(comparison.findings.isEmpty)
        #expect(comparison.ways.allSatisfy { $0.before == $0.after })
    }

    @Test func tellsWhatGotBetterAndWhatItBrought() throws {
        let before = report { Self.license(&$0) }
        let after = report {
            Self.license(&$0)
            $0.continuousIntegration = .found([Signal("a workflow", at: "ci.yml")])
        }
        let comparison = after.compared(with: before)
        let change = try #require(comparison.findings.first { $0.check == "continuous-integration" })
        #expect(change.direction == .better)
        #expect(change.before == .unmet)
        #expect(change.after == .met)
        #expect(change.points > 0)
        #expect(comparison.change == change.points)
        let backwards = before.compared(with: after)
        #expect(backwards.findings.first { $0.check == "continuous-integration" }?.direction == .worse)
        #expect(backwards.change == -change.points)
    }

    @Test func whatIsNotKnownIsNeitherBetterNorWorse() throws {
        let known = report { _ in }
        let unknown = report { $0.continuousIntegration = .unknown("no tree") }
        let change = try #require(
            unknown.compared(with: known).findings.first { $0.check == "continuous-integration" })
        #expect(change.direction == .other)
        #expect(change.after == .unknown)
    }

    @Test(arguments: 0..<60)
    func pointsAndRemainderAddUpToTheChange(seed: Int) throws {
        var random = SplitMix64(seed: UInt64(seed))
        let reports = (0..<2).map { _ in
            report { facts in
                for change in Self.changes where Bool.random(using: &random) { change(&facts) }
            }
        }
        let comparison = reports[1].compared(with: reports[0])
        let sum = comparison.findings.reduce(comparison.remainder ?? 0) { $0 + $1.points }
        let change = try #require(comparison.change)
        #expect((sum - change).magnitude < 0.06, "seed \(seed)")
    }

    @Test func pairsReportsByRepository() {
        func named(_ name: String) -> Report {
            var report = report { _ in }
            report.repository.name = name
            return report
        }
        let document = ComparisonDocument(
            before: document([named("a"), named("b")]), after: document([named("c"), named("b")]),
            tool: Tool(name: "t", version: "1"))
        #expect(document.comparisons.map(\.after.repository.name) == ["b"])
        #expect(document.onlyBefore == ["a"])
        #expect(document.onlyAfter == ["c"])
    }

    private static let changes: [@Sendable (inout RepositoryFacts) -> Void] = [
        { license(&$0) },
        { $0.continuousIntegration = .found([Signal("a workflow", at: "ci.yml")]) },
        { $0.continuousIntegration = .unknown("no tree") },
        { $0.readme = .unknown("no tree") },
        { $0.contents = .found(ContentFacts(kind: .content)) },
        { $0.exemptions = [ExemptionFact(check: "conduct", reason: "three friends", expires: nil)] },
    ]

    private static func license(_ facts: inout RepositoryFacts) {
        facts.license = .found(LicenseFacts(files: [], expression: "MIT", openness: .open(reason: "on a list")))
    }

    private func report(_ change: (inout RepositoryFacts) -> Void) -> Report {
        var facts = RepositoryFacts(source: Source(name: "garden", commit: "0", commitTime: 1_700_000_000))
        change(&facts)
        return Analyzer().report(on: facts)
    }

    private func document(_ reports: [Report]) -> ReportDocument {
        ReportDocument(tool: Tool(name: "t", version: "1"), modelVersion: "m", reports: reports)
    }
}
