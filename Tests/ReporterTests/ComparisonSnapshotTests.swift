import ReportModel
import Reporter
import TestSupport
import Testing

@Suite("Snapshots of comparisons and trends", .tags(.medium))
struct ComparisonSnapshotTests {
    @Test(arguments: ComparisonFormat.allCases)
    func rendersOneComparisonAsBefore(format: ComparisonFormat) throws {
        try expectSnapshot(format.render(document([Self.comparison])), named: "reporter/comparison.\(format.rawValue)")
    }

    @Test(arguments: ComparisonFormat.allCases)
    func rendersAFleetAsBefore(format: ComparisonFormat) throws {
        var fleet = document([Self.comparison, Self.hostile])
        fleet.onlyBefore = ["harbour/sunk\u{1B}[31m"]
        fleet.onlyAfter = ["harbour/launched"]
        try expectSnapshot(format.render(fleet), named: "reporter/comparison-fleet.\(format.rawValue)")
    }

    @Test func describesAComparisonAsBefore() throws {
        try expectSnapshot(ReportSchema.comparison.render(), named: "reporter/comparison.schema.json")
    }

    @Test(arguments: [TextStyle.plain, TextStyle(colour: false, glyphs: .unicode)])
    func drawsATrendAsBefore(style: TextStyle) throws {
        let text = TrendReporter(style: style).render(SampleReports.document(Self.past))
        let widths = text.split(separator: "\n").map(\.count)
        #expect(widths.allSatisfy { $0 <= style.width })
        try expectSnapshot(text, named: "reporter/trend.\(style.glyphs).text")
    }

    @Test func drawsATrendForABrowserAsBefore() throws {
        try expectSnapshot(TrendPageReporter().render(SampleReports.document(Self.past)), named: "reporter/trend.html")
    }

    @Test func drawsATrendWithoutAMoment() {
        #expect(TrendPageReporter().render(SampleReports.document([])).contains("no moment"))
        #expect(TrendPageReporter().render(SampleReports.document([SampleReports.failed])).contains("role=\"alert\""))
        #expect(TrendReporter().render(SampleReports.document([])).contains("no moment"))
        #expect(TrendReporter().render(SampleReports.document([SampleReports.failed])).contains("object-missing"))
    }

    private func document(_ comparisons: [ReportComparison]) -> ComparisonDocument {
        ComparisonDocument(tool: SampleReports.tool, modelVersion: "2026.1", comparisons: comparisons)
    }

    /// A lantern that got a guide, lost its sign-offs and cannot tell about newcomers any more.
    static let comparison = ReportComparison(
        before: ComparedReport(SampleReports.lantern), after: ComparedReport(later), change: 3.1, remainder: 0.6,
        ways: Way.allCases.map { WayChange(way: $0, before: 50, after: $0 == .support ? nil : 54.5) },
        findings: [
            FindingChange(
                check: "contributing-guide", title: "Contributing guide", direction: .better, before: .unmet,
                after: .met, points: 4, summary: "CONTRIBUTING.md guides newcomers",
                evidence: [.file("CONTRIBUTING.md", line: 1)]),
            FindingChange(
                check: "conduct", title: "Code of conduct", direction: .worse, before: .met, after: .partlyMet,
                points: -1.5, summary: "CODE_OF_CONDUCT.md points to a code of conduct elsewhere", evidence: []),
            FindingChange(
                check: "newcomers-arrive", title: "Newcomers arrive", direction: .other, before: .met, after: .unknown,
                points: 0, summary: "the clone is shallow", evidence: []),
        ])

    static let hostile: ReportComparison = {
        var comparison = Self.comparison
        comparison.after.repository.name = "<img src=x>|`$(rm)`\u{202E}evil"
        comparison.after.score = nil
        comparison.change = nil
        return comparison
    }()

    private static let later: Report = {
        var report = SampleReports.lantern
        report.score = 74.5
        return report
    }()

    /// Ninety months in which the score and the people rise, with a gap in what is known.
    private static let past: [Report] = (0..<90).map { month in
        var report = SampleReports.lantern
        let date = "\(2018 + month / 12)-\(month % 12 < 9 ? "0" : "")\(month % 12 + 1)-28T23:59:59Z"
        report.revision?.date = date
        report.asOf = date
        report.score = month < 40 ? 31 : 72.4
        report.low = report.score
        report.high = month < 40 ? 31 : 78
        report.grade = report.score.map(GradeBand.init(score:))
        report.facts?.history.people = month
        report.facts?.history.peopleLastYear = (20..<25).contains(month) ? nil : month / 2
        if month >= 40 { report.findings[0].value = 1 } else { report.findings[0].value = 0 }
        return report
    }
}
