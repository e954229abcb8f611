import Foundation
import ReportModel
import TestSupport
import Testing

@testable import Reporter

@Suite("Formats of continuous integration", .tags(.small))
struct CIFormatTests {
    @Test func annotatesAtMostTenGaps() {
        var report = SampleReports.lantern
        report.findings = (0..<30).map { gap("check-\($0)", points: Double($0)) }
        let lines = OutputFormat.annotations.render(SampleReports.document([report])).split(separator: "\n")
        #expect(lines.count { $0.hasPrefix("::warning") } == 10)
        #expect(lines[0].contains("title=check-29"))
        #expect(lines[9].contains("title=21 more are lacking"))
    }

    @Test func escapesWorkflowCommands() {
        var report = SampleReports.lantern
        report.findings = [gap("a,b:c%0A", summary: "100 %\n::error::stop")]
        let line = OutputFormat.annotations.render(SampleReports.document([report]))
        #expect(line.split(separator: "\n").count == 2)
        #expect(line.contains("title=a%2Cb%3Ac%250A (+2.0)::100 %25\\u{A}::error::stop."))
    }

    @Test func givesEveryResultAPlace() throws {
        let document = try sarif(SampleReports.rich)
        let run = try #require((document["runs"] as? [[String: Any]])?.first)
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(!results.isEmpty)
        for result in results {
            let location = (result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any]
            let uri = (location?["artifactLocation"] as? [String: Any])?["uri"] as? String
            #expect(uri.map { !$0.isEmpty && !$0.hasPrefix("/") } == true)
            #expect(((location?["region"] as? [String: Any])?["startLine"] as? Int ?? 0) >= 1)
        }
    }

    @Test func keepsFingerprintsWhereLinesMove() {
        var moved = SampleReports.lantern
        for index in moved.findings.indices {
            moved.findings[index].evidence = moved.findings[index].evidence.map { evidence in
                evidence.path.map { .file($0, line: (evidence.line ?? 0) + 7) } ?? evidence
            }
        }
        #expect(moved.complaints.map(\.fingerprint) == SampleReports.lantern.complaints.map(\.fingerprint))
        #expect(Set(moved.complaints.map(\.fingerprint)).count == moved.complaints.count)
    }

    @Test func leavesOutWhatIsExemptOrUnknown() {
        var report = SampleReports.lantern
        report.findings = [gap("unknown"), gap("exempt"), gap("met")]
        report.findings[0].verdict = .unknown
        report.findings[1].exemption = Exemption(reason: "none", expires: nil)
        report.findings[2].verdict = .met
        #expect(report.complaints.isEmpty)
    }

    @Test(arguments: [
        ("docs/a b.md", "docs/a%20b.md"), ("灯.md", "%E7%81%AF.md"), ("a:b", "a%3Ab"), ("~x/_-.y", "~x/_-.y"),
    ])
    func writesPathsAsReferences(path: String, uri: String) {
        #expect(path.asRelativeURI == uri)
    }

    @Test func cutsAJobSummaryBelowItsLimit() {
        var report = SampleReports.lantern
        report.findings = (0..<3000).map { gap("check-\($0)", summary: String(repeating: "long ", count: 100)) }
        let text = OutputFormat.jobSummary.render(SampleReports.document([report]))
        #expect(text.utf8.count < 901_000)
        #expect(text.hasSuffix("has all.\n"))
    }

    private func sarif(_ document: ReportDocument) throws -> [String: Any] {
        let text = OutputFormat.sarif.render(document)
        return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    private func gap(_ check: String, summary: String = "it is missing", points: Double = 2) -> Finding {
        Finding(
            check: check, title: check, way: .develop, kind: .document, verdict: .unmet, value: 0, weight: 2,
            summary: summary, evidence: [], nextStep: nil, points: points, grade: .b)
    }
}
