import ReportModel
import TestSupport
import Testing

@testable import Reporter

@Suite("Figures in words", .tags(.small))
struct FiguresTests {
    @Test func roundsSoThatNothingLooksReachedThatIsNot() {
        #expect(report(score: 89.96, low: 89.96, high: 89.96).scoreWords == "89 of 100 (B)")
        #expect(report(score: 100, low: 100, high: 100).scoreWords == "100 of 100 (A)")
        #expect(report(score: nil, low: 0, high: 100).scoreWords == "not known")
    }

    @Test func givesAnIntervalOnlyWhereSomethingIsUncertain() {
        #expect(report(score: 78, low: 74.2, high: 80.1).interval == "between 74 and 81")
        #expect(report(score: 78.5, low: 78.5, high: 78.5).interval == nil)
        #expect(report(score: nil, low: nil, high: nil).interval == nil)
    }

    @Test func groupsThousands() {
        #expect([0, 999, 1000, 1_234_567, -1000].map(\.grouped) == ["0", "999", "1,000", "1,234,567", "-1,000"])
        #expect(Int.min.grouped.hasPrefix("-9,223,"))
    }

    @Test func writesOneDecimal() {
        #expect([4, 2.25, 0.04, 1.96, .nan].map(\.oneDecimal) == ["4.0", "2.3", "0.0", "2.0", "0.0"])
    }

    @Test func namesTheRevision() {
        var report = report(score: 1, low: 1, high: 1)
        #expect(report.revisionWords == "0a4d55a8d7, 2025-06-30")
        report.revision?.reference = "refs/tags/v1.2"
        #expect(report.revisionWords == "v1.2 at 0a4d55a8d7, 2025-06-30")
    }

    private func report(score: Double?, low: Double?, high: Double?) -> Report {
        var report = SampleReports.small("any", score: 0, low: 0, high: 0)
        let welcome = WelcomeScore(score: score, low: low, high: high, coverage: nil)
        (report.score, report.low, report.high, report.grade) = (score, low, high, welcome.grade)
        return report
    }
}
