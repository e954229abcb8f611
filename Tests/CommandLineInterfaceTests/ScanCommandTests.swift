import CommandLineInterface
import Foundation
import TestSupport
import Testing

@Suite("commons-scan scan", .tags(.medium))
struct ScanCommandTests {
    @Test func reportsOnARepository() throws {
        let folder = try garden()
        let run = ProgramRun("scan", folder.url.path, "--output", "json")
        #expect(run.status == .success)
        #expect(run.output.contains("\"score\""))
        #expect(run.output.contains("\"modelVersion\""))
        #expect(!run.output.contains("garden-tools"), "addresses need --people")
    }

    @Test func namesPeopleOnlyWhenAsked() throws {
        let folder = try garden()
        #expect(ProgramRun(folder.url.path, "--people", "--output", "json").output.contains("ada@garden-tools.org"))
    }

    @Test func givesTheSameBytesTwice() throws {
        let folder = try garden()
        for format in ["text", "json", "ndjson", "markdown", "csv"] {
            let first = ProgramRun(folder.url.path, "--output", format)
            #expect(first.output == ProgramRun(folder.url.path, "--output", format).output, "\(format)")
        }
    }

    @Test func writesToAPipeAndDoesNotReplaceIt() throws {
        let folder = try garden()
        let (pipe, copy) = (folder.url.appending(path: "pipe").path, folder.url.appending(path: "copy").path)
        #expect(try Command.run(["mkfifo", pipe]).status == 0)
        let reader = Process()
        reader.executableURL = URL(fileURLWithPath: "/bin/sh")
        reader.arguments = ["-c", "cat '\(pipe)' >'\(copy)'"]
        try reader.run()
        #expect(ProgramRun(folder.url.path, "--output", "json=\(pipe)").status == .success)
        let isPipe = try Command.run(["test", "-p", pipe]).status == 0
        #expect(isPipe)
        if !isPipe { reader.terminate() }
        reader.waitUntilExit()
        #expect(try String(contentsOfFile: copy, encoding: .utf8).contains("\"score\""))
    }

    @Test func readsABareCloneAsItReadsAPlainOne() throws {
        let folder = try garden()
        let bare = try TemporaryFolder()
        try bare.git("clone", "-q", "--bare", folder.url.path, "clone.git")
        try bare.git("clone", "-q", folder.url.path, "clone")
        let runs = ["clone.git", "clone"].map {
            ProgramRun(bare.url.appending(path: $0).path, "--rev", "HEAD", "--output", "json")
        }
        #expect(runs[0].output == runs[1].output)
    }

    @Test func endsWithOneBelowTheThreshold() throws {
        let folder = try garden()
        #expect(ProgramRun(folder.url.path, "--fail-under", "99").status == .belowThreshold)
        #expect(ProgramRun(folder.url.path, "--fail-under", "1").status == .success)
        #expect(ProgramRun(folder.url.path, "--fail-under", "99", "--exit-zero").status == .success)
    }

    @Test(arguments: [
        ["--fail-under", "200", "."], ["--output", "nonsense", "."], ["--as-of", "tomorrow", "."], ["--nonsense"],
        ["scan", ".", "--worktree", "--rev", "HEAD"], ["explain", "nonsense"],
        ["scan", ".", "--config", "/does/not/exist"],
    ])
    func endsWithTwoOnWrongUsage(arguments: [String]) {
        let run = ProgramRun(arguments)
        #expect(run.status == .usage)
        #expect(!run.diagnostics.isEmpty)
    }

    @Test func endsWithThreeWhereThereIsNoRepository() throws {
        let folder = try TemporaryFolder()
        let run = ProgramRun("scan", folder.url.path, "--output", "json")
        #expect(run.status == .unscannable)
        #expect(run.output.contains("not-a-repository"))
        #expect(run.diagnostics.contains("is not a git repository"))
    }

    @Test func endsWithThreeForAnEmptyRepository() throws {
        let folder = try TemporaryFolder()
        try folder.git("init", "-q")
        let run = ProgramRun("scan", folder.url.path, "--output", "json")
        #expect(run.status == .unscannable)
        #expect(run.output.contains("\"empty\""))
    }

    @Test func doesNotClimbToAParentRepository() throws {
        let folder = try garden()
        try folder.write("", to: "inner/file")
        #expect(ProgramRun(folder.url.appending(path: "inner").path).status == .unscannable)
    }

    @Test func saysThatUncommittedFilesWouldMatter() throws {
        let folder = try garden()
        try folder.write(
            "# Security\n\nReport a vulnerability in private to security@garden-tools.org.\n", to: "SECURITY.md")
        #expect(ProgramRun(folder.url.path).output.contains("--worktree"))
        let with = ProgramRun(folder.url.path, "--worktree", "--output", "json").output
        #expect(with.contains("SECURITY.md names a private way to report"))
        #expect(!ProgramRun(folder.url.path, "--output", "json").output.contains("names a private way"))
    }

    @Test func leavesAnExemptCheckOutAndSaysWhy() throws {
        let folder = try garden()
        try folder.write(
            "exemptions:\n  - check: conduct\n    reason: three friends\n  - check: support\n    reason: old\n    expires: 2020-01-01\n",
            to: ".commons-scan.yml")
        try folder.git("add", "-A")
        try folder.git("commit", "-q", "-m", "Exempt")
        let run = ProgramRun(folder.url.path, "--output", "json")
        #expect(run.output.contains("three friends"))
        #expect(run.output.contains("exemption-expired"))
    }

    private func garden() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.git("init", "-q", "-b", "main")
        try folder.write(
            "# Garden\n\nGarden plans what to sow in which week, for people with little ground.\n", to: "README.md")
        try folder.git("add", "-A")
        try folder.git("commit", "-q", "-m", "Begin")
        return folder
    }
}
