import CommandLineInterface
import Foundation
import TestSupport
import Testing

@Suite("commons-scan trend", .tags(.medium))
struct TrendCommandTests {
    @Test func reportsOnEachMonthAsOnItsOwnDay() throws {
        let folder = try garden()
        let run = ProgramRun("trend", folder.url.path, "--every", "month", "--output", "ndjson")
        #expect(run.status == .success)
        let lines = run.output.split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines[0].contains("\"asOf\":\"2025-11-30T23:59:59Z\""))
        #expect(lines[0].contains("there is no contributing guide"))
        #expect(!lines[2].contains("there is no contributing guide"))
        #expect(lines[0].contains("\"commits\":1,"))
        #expect(lines[2].contains("\"commits\":2,"))
    }

    @Test func theLastMomentIsTheScanItself() throws {
        let folder = try garden()
        let scan = ProgramRun(folder.url.path, "--output", "ndjson").output
        let trend = ProgramRun("trend", folder.url.path, "--output", "ndjson").output
        #expect(trend.hasSuffix(scan))
    }

    @Test func looksAtTagsThatNameVersions() throws {
        let folder = try garden()
        let run = ProgramRun("trend", folder.url.path, "--tags", "--output", "ndjson")
        let lines = run.output.split(separator: "\n")
        #expect(lines.count == 1)
        #expect(lines.first?.contains("refs/tags/v1.0") ?? false)
    }

    @Test func drawsAPageForABrowser() throws {
        let folder = try garden()
        let run = ProgramRun("trend", folder.url.path, "--every", "month", "--output", "html")
        #expect(run.output.contains("<svg") && run.output.contains("2025-11-30"))
        #expect(run.output.hasSuffix("</html>\n"))
    }

    @Test func aSpanWithoutAMomentIsSaid() throws {
        let folder = try garden()
        let run = ProgramRun("trend", folder.url.path, "--to", "2001-01-01")
        #expect(run.status == .success)
        #expect(run.output.contains("no moment"))
    }

    @Test func aShallowCloneSaysWhereKnowledgeEnds() throws {
        let folder = try garden()
        let clones = try TemporaryFolder()
        try clones.git("clone", "-q", "--depth", "1", "file://\(folder.url.path)", "clone")
        let run = ProgramRun("trend", clones.url.appending(path: "clone").path, "--every", "month")
        #expect(run.output.contains("knows nothing before commit"))
        #expect(run.output.contains("?"))
    }

    @Test(arguments: [
        ["--tags", "--every", "month"], ["--from", "2024-02-30"], ["--from", "2024-01-02", "--to", "2024-01-01"],
        ["--output", "markdown"], ["--output", "sarif"],
    ])
    func endsWithTwoOnWrongUsage(arguments: [String]) {
        #expect(ProgramRun(["trend", "."] + arguments).status == .usage)
    }

    @Test func endsWithThreeWhereThereIsNoRepository() throws {
        let folder = try TemporaryFolder()
        #expect(ProgramRun("trend", folder.url.path).status == .unscannable)
    }

    /// A README in November 2025, a tag, and a guide in January 2026.
    private func garden() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.git("init", "-q", "-b", "main")
        try folder.write("# Garden\n\nGarden plans what to sow in which week.\n", to: "README.md")
        try folder.git("add", "-A")
        try folder.git("commit", "-q", "-m", "Begin", date: "2025-11-10T12:00:00Z")
        try folder.git("tag", "v1.0")
        try folder.git("tag", "nightly-build")
        try folder.write("# Contributing\n\nFork the repository and open a pull request.\n", to: "CONTRIBUTING.md")
        try folder.git("add", "-A")
        try folder.git("commit", "-q", "-m", "Guide", date: "2026-01-20T12:00:00Z")
        return folder
    }
}
