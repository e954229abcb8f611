import ReportModel
import TestSupport
import Testing

@Suite("Digests of reports", .tags(.small))
struct ReportDigestTests {
    @Test func comesBackFromItsLine() throws {
        var report = Report(
            status: .error, repository: RepositoryIdentity(name: "a", remote: nil),
            error: ScanFailure(code: "object-missing", message: "50 %\tof \u{1F33F}\r\nand %0A"))
        report.score = 71.4
        report.low = 60
        report.findings = [
            finding("conduct", .unmet), finding("support", .unmet, [.file("SUPPORT.md")]),
            finding("readme-what", .partlyMet), finding("reuse", .met),
        ]
        let digest = ReportDigest(report)
        #expect(digest.gaps.map(\.extent) == [.absent, .insufficient, .partlyMet])
        #expect(!digest.line.contains { $0.isNewline })
        #expect(ReportDigest(line: digest.line) == digest)
    }

    @Test(arguments: ["", "ok", "unchanged", "fine\t\t\t\t\t\t", "ok\t\t\t\t\t"])
    func refusesOtherLines(line: String) {
        #expect(ReportDigest(line: line) == nil)
    }

    @Test func leavesOutWhatComesWithAnotherGap() {
        var report = Report(
            status: .ok, repository: RepositoryIdentity(name: "a", remote: nil),
            error: ScanFailure(code: "x", message: "x"))
        var waiting = finding("contributing-tasks", .unmet)
        waiting.waitsFor = "contributing-guide"
        report.findings = [finding("contributing-guide", .unmet), waiting]
        #expect(ReportDigest(report).gaps.map(\.check) == ["contributing-guide"])
    }

    private func finding(_ check: String, _ verdict: Verdict, _ evidence: [Evidence] = []) -> Finding {
        Finding(
            check: check, title: check, way: .develop, kind: .document, verdict: verdict, value: nil, weight: 2,
            summary: "", evidence: evidence, nextStep: nil, points: 2.5, grade: .b)
    }
}
