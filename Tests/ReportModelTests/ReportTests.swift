import Foundation
import ReportModel
import TestSupport
import Testing

@Suite("Report", .tags(.small))
struct ReportTests {
    @Test func ordersNextStepsByPointsThenByCatalogue() {
        let report = report(points: [("a", 1), ("b", 3), ("c", 0), ("d", 3)])
        #expect(report.nextSteps.map(\.check) == ["b", "d", "a"])
    }

    @Test func asksForAMissingLicenseFirst() {
        let report = report(points: [("a", 5), ("license-present", 3)])
        #expect(report.nextSteps.map(\.check) == ["license-present", "a"])
    }

    @Test func leavesOutNextStepsThatAreNone() {
        var report = report(points: [("a", 1)])
        report.findings[0].nextStep = nil
        #expect(report.nextSteps.isEmpty)
    }

    @Test func encodesWhatIsNotThereAsNull() throws {
        let report = Report(
            status: .empty, repository: RepositoryIdentity(name: "a", remote: nil),
            error: ScanFailure(code: "no-commit", message: "no commit"))
        let data = try JSONEncoder().encode(report)
        let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        #expect(object["score"] is NSNull)
        #expect(object["revision"] is NSNull)
        #expect(object.count == 15)
        #expect(try JSONDecoder().decode(Report.self, from: data) == report)
    }

    @Test func countsTheStatusesOfABatch() {
        let entries = [ScanStatus.ok, .error, .ok].map { BatchEntry(path: "p", status: $0, score: nil) }
        #expect(BatchSummary(repositories: entries).counts == ["ok": 2, "error": 1])
    }

    @Test(arguments: [
        (100, GradeBand.a), (90, .a), (89.99, .b), (75, .b), (74.99, .c), (60, .c), (59.99, .d), (40, .d), (39.99, .e),
        (0, .e),
    ])
    func bandsAScore(score: Double, band: GradeBand) {
        #expect(GradeBand(score: score) == band)
    }

    private func report(points: [(check: String, points: Double)]) -> Report {
        var report = Report(
            status: .ok, repository: RepositoryIdentity(name: "a", remote: nil),
            error: ScanFailure(code: "none", message: ""))
        report.findings = points.map { check, points in
            Finding(
                check: check, title: check, way: .use, kind: .document, verdict: .unmet, value: 0, weight: points,
                summary: "", evidence: [], nextStep: "do \(check)", points: points, grade: .c)
        }
        return report
    }
}
