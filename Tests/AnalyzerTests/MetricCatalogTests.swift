import HistoryReading
import ReportModel
import RepositoryFacts
import TestSupport
import Testing

@testable import Analyzer

@Suite("Figures from the history", .tags(.small))
struct MetricCatalogTests {
    private func metric(_ id: String, _ change: (inout RepositoryFacts) -> Void) throws -> Metric {
        var facts = RepositoryFacts(source: Source(name: "garden", commit: "0", commitTime: 1_700_000_000))
        change(&facts)
        return try #require(MetricCatalog.all.first { $0.id == id }).metric(of: facts)
    }

    @Test func haveIdsOfTheirOwn() {
        let ids = MetricCatalog.all.map(\.id)
        #expect(Set(ids).count == ids.count)
        #expect(MetricCatalog.all.allSatisfy { !$0.formula.isEmpty && !$0.source.isEmpty })
    }

    @Test func areSharesOfWhatTheyAreComputedOver() throws {
        let metric = try metric("newcomer-retention") {
            $0.metrics {
                $0.newcomerCohort = 8; $0.newcomersRetained = 2
            }
        }
        #expect(metric == Metric(id: "newcomer-retention", value: 0.25, unit: .share, n: 8, window: .twoYears))
    }

    @Test func sayWhyTheyAreNotKnown() throws {
        #expect(try metric("newcomer-retention") { _ in }.reason == "nobody was new in the year before the last")
        let shallow = try metric("people") { $0.isShallow() }
        #expect(shallow.value == nil)
        #expect(shallow.reason?.contains("shallow") ?? false)
    }

    @Test func countImportsByTheFilesOfTheLargestRoot() throws {
        let metric = try metric("import-share") {
            $0.fileCount = .found(200)
            $0.origin = .found(OriginFacts(rootCommits: 1, largestRoot: "0", largestRootFiles: 150))
        }
        #expect(metric.value == 0.75)
    }

    @Test func countReleasesOfTheYear() throws {
        let metric = try metric("releases") {
            $0.releases = .found(ReleaseFacts(count: 9, lastYear: 2, newest: "v9", ageInDays: 30))
        }
        #expect(metric.value == 2)
        #expect(metric.n == 9)
    }
}
