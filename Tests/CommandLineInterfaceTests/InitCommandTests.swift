import Foundation
import ReportModel
import TestSupport
import Testing

@testable import CommandLineInterface

@Suite("commons-scan init", .tags(.medium))
struct InitCommandTests {
    @Test func writesWhatChangesNothing() throws {
        let folder = try TemporaryFolder()
        try Fleet.make(1, in: folder)
        let root = folder.url.appending(path: "r000").path
        #expect(ProgramRun("init", root).status == .success)
        let before = try Fleet.reports(ProgramRun("scan", root, "--output", "ndjson").output)[0]
        let after = try Fleet.reports(ProgramRun("scan", root, "--worktree", "--output", "ndjson").output)[0]
        #expect(after.findings == before.findings)
        #expect(after.limits == before.limits)
    }

    /// With all comments gone it is a configuration without a problem.
    @Test func showsWhatHolds() throws {
        let folder = try TemporaryFolder()
        try Fleet.make(1, in: folder)
        let active = InitCommand.template.split(separator: "\n", omittingEmptySubsequences: false)
            .filter {
                $0.hasPrefix("# ") && ($0.hasSuffix(":") || $0.contains(": ") && !$0.contains(". "))
                    || $0.hasPrefix("#  ")
            }
            .map { String($0.dropFirst(2)) }
        let keys = active.filter {
            $0.hasPrefix("paths:") || $0.hasPrefix("exemptions:") || $0.hasPrefix("failUnder:") || $0.hasPrefix(" ")
        }
        #expect(keys.count == 8)
        try folder.write(keys.joined(separator: "\n") + "\n", to: "config.yml")
        let run = ProgramRun(
            "scan", folder.url.appending(path: "r000").path, "--config", folder.url.appending(path: "config.yml").path)
        #expect(run.status == .belowThreshold)
        #expect(run.output.contains("changes are sent as patches"))
    }

    @Test func touchesNoFileThatIsThere() throws {
        let folder = try TemporaryFolder()
        try folder.write("failUnder: 3\n", to: ".commons-scan.yml")
        let run = ProgramRun("init", folder.url.path)
        #expect(run.status == .usage)
        #expect(run.diagnostics.contains("is there already"))
        #expect(
            try String(contentsOf: folder.url.appending(path: ".commons-scan.yml"), encoding: .utf8) == "failUnder: 3\n"
        )
    }
}
