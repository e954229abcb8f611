import CommandLineInterface
import Foundation
import TestSupport
import Testing

@Suite("commons-scan compare", .tags(.medium))
struct CompareCommandTests {
    @Test func tellsWhatARevisionBrought() throws {
        let folder = try garden()
        let run = ProgramRun("compare", "start", "main", "--repository", folder.url.path)
        #expect(run.status == .success)
        #expect(run.output.contains("Better"))
        #expect(run.output.contains("Contributing guide"))
    }

    @Test func comparesAChangeWithWhereItLeftItsBase() throws {
        let folder = try garden()
        try folder.git("checkout", "-q", "-b", "topic", "start")
        try folder.git("rm", "-q", "README.md")
        try folder.git("commit", "-q", "-m", "Remove")
        let arguments = ["compare", "--base", "main", "topic", "--repository", folder.url.path, "--max-drop"]
        let run = ProgramRun(arguments + ["1"])
        #expect(run.status == .belowThreshold)
        #expect(run.output.contains("Worse"))
        #expect(!run.output.contains("Contributing guide"), "main's own commits do not count")
        #expect(ProgramRun(arguments + ["100"]).status == .success)
    }

    @Test func comparesStoredReports() throws {
        let folder = try garden()
        let reports = try TemporaryFolder()
        for revision in ["start", "main"] {
            let target = "json=" + reports.url.appending(path: revision).path
            #expect(ProgramRun(folder.url.path, "--rev", revision, "--output", target).status == .success)
        }
        let paths = ["start", "main"].map { reports.url.appending(path: $0).path }
        let run = ProgramRun(["compare"] + paths + ["--output", "json"])
        #expect(run.status == .success)
        #expect(run.output.contains("\"direction\": \"better\""))
        #expect(ProgramRun("compare", paths[1], paths[0], "--max-drop", "0").status == .belowThreshold)
    }

    @Test func refusesWhatIsNoReportOrAnotherModels() throws {
        let folder = try garden()
        let reports = try TemporaryFolder()
        let stored = ProgramRun(folder.url.path, "--output", "json").output
        try reports.write(stored, to: "a.json")
        try reports.write(stored.replacingOccurrences(of: "\"2026.1\"", with: "\"1999.9\""), to: "older.json")
        try reports.write(
            stored.replacingOccurrences(of: "\"schemaVersion\": \"1.", with: "\"schemaVersion\": \"9."), to: "next.json"
        )
        try reports.write("{}", to: "empty.json")
        let a = reports.url.appending(path: "a.json").path
        for (name, words) in [("older", "1999.9"), ("next", "structure 9"), ("empty", "is no report")] {
            let run = ProgramRun("compare", reports.url.appending(path: "\(name).json").path, a)
            #expect(run.status == .usage)
            #expect(run.diagnostics.contains(words))
        }
    }

    @Test(arguments: [[], ["main"], ["a", "b", "c"], ["--base", "x", "a", "b"], ["a", "b", "--max-drop", "-1"]])
    func endsWithTwoOnWrongUsage(arguments: [String]) {
        #expect(ProgramRun(["compare"] + arguments).status == .usage)
    }

    @Test func endsWithThreeWhereARevisionIsMissing() throws {
        let folder = try garden()
        let run = ProgramRun("compare", "main", "nowhere", "--repository", folder.url.path)
        #expect(run.status == .unscannable)
        #expect(run.diagnostics.contains("nowhere"))
    }

    /// A README at the tag `start`, then a guide on main.
    private func garden() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.git("init", "-q", "-b", "main")
        try folder.write("# Garden\n\nGarden plans what to sow in which week.\n", to: "README.md")
        try folder.write("Permission is hereby granted to everybody.\n", to: "LICENSE")
        try folder.git("add", "-A")
        try folder.git("commit", "-q", "-m", "Begin")
        try folder.git("tag", "start")
        try folder.write(
            "# Contributing\n\n## Setup\n\nRun `make test` after you clone the repository.\n", to: "CONTRIBUTING.md")
        try folder.git("add", "-A")
        try folder.git("commit", "-q", "-m", "Guide", date: "2026-01-20T12:00:00Z")
        return folder
    }
}
