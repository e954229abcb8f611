import ReportModel
import TestSupport
import Testing

@testable import Reporter

@Suite("What a reader does with findings", .tags(.small))
struct FindingGroupsTests {
    private func unmet(_ check: String, _ title: String, points: Double, waitsFor: String? = nil) -> Finding {
        Finding(
            check: check, title: title, way: .takePart, kind: .document, verdict: .unmet, value: 0, weight: 2,
            summary: "there is none", evidence: [], nextStep: nil, points: points, waitsFor: waitsFor, grade: .b)
    }

    private func report(_ findings: [Finding]) -> Report {
        var report = SampleReports.small("aurora", score: 60, low: 60, high: 60)
        report.findings = findings
        return report
    }

    @Test func foldWhatWaitsIntoWhatItWaitsFor() {
        let groups = FindingGroups(
            report([
                unmet("conduct", "Code of conduct", points: 8),
                unmet("conduct-contact", "Private contact", points: 0, waitsFor: "conduct"),
                unmet("license-open", "Open licence", points: 0, waitsFor: "license-present"),
            ]))
        #expect(groups.gaps.map(\.check) == ["conduct", "license-open"])
        #expect(groups.waiting["conduct"]?.map(\.check) == ["conduct-contact"])
    }

    @Test func nameItOnceOnThePage() {
        let document = SampleReports.document([
            report([
                unmet("conduct", "Code of conduct", points: 8),
                unmet("conduct-contact", "Private contact", points: 0, waitsFor: "conduct"),
            ])
        ])
        let text = TextReporter().render(document)
        #expect(text.contains("      there is none\n      with it: Private contact\n"))
        #expect(!text.contains("conduct-contact"))
        #expect(MarkdownReporter().render(document).contains("with it: Private contact"))
    }

    @Test func pointOnlyToWhatTheSentenceDoesNotSay() {
        var finding = unmet("support", "Where to get help", points: 1)
        finding.summary = "only README.md says where to ask 3 people"
        finding.evidence = [
            .file("README.md"), .file("README.md", line: 7), .file("docs/help.md"), .figure("people", 3),
        ]
        #expect(finding.places == ["README.md:7", "docs/help.md"])
    }
}
