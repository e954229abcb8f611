import CommandLineInterface
import Foundation
import ReportModel
import TestSupport
import Testing

@Suite("commons-scan fix", .tags(.medium))
struct FixCommandTests {
    @Test func proposesAPatchThatApplies() throws {
        let folder = try clone(remote: "https://github.com/garden/rain.git")
        let run = ProgramRun("fix", root(folder), "--contact", "help@garden-tools.org")
        #expect(run.status == .success)
        #expect(try folder.git("-C", "r000", "status", "--porcelain").isEmpty)
        try folder.write(run.output, to: "patch")
        try folder.git("-C", "r000", "apply", "--check", folder.url.appending(path: "patch").path)
        #expect(run.output.contains("+++ b/CONTRIBUTING.md"))
        #expect(run.output.contains("+++ b/.github/ISSUE_TEMPLATE/bug.md"))
    }

    @Test func writesWhatMakesTheChecksMet() throws {
        let folder = try clone(remote: "https://github.com/garden/rain.git")
        let before = try findings(folder)
        #expect(ProgramRun("fix", root(folder), "--contact", "help@garden-tools.org", "--write").status == .success)
        let after = try findings(folder)
        for check in [
            "contributing-guide", "contributing-tasks", "contributing-flow", "contributing-submission", "conduct",
            "conduct-contact",
            "conduct-enforcement", "security-policy", "support", "issue-template", "change-template",
        ] {
            #expect(before[check] != .met, "\(check) before")
            #expect(after[check] == .met, "\(check) after")
        }
    }

    @Test func leadsToTheInstructionsOfTheReadme() throws {
        let folder = try clone()
        #expect(ProgramRun("fix", root(folder)).output.contains("Write down here which commands"))
        try folder.write(
            "# Rain\n\nCounts drops.\n\n## Building\n\n```sh\n./configure\nmake\n```\n", to: "r000/README.md")
        try folder.git("-C", "r000", "add", "-A")
        try folder.git("-C", "r000", "commit", "-q", "-m", "Say how to build", date: "2026-03-01T00:00:00Z")
        #expect(ProgramRun("fix", root(folder)).output.contains("README.md says how to build and test the project."))
    }

    @Test func asksForAContact() throws {
        let folder = try clone()
        let run = ProgramRun("fix", root(folder))
        #expect(!run.output.contains("CODE_OF_CONDUCT.md"))
        #expect(!run.output.contains("SECURITY.md"))
        #expect(!run.output.contains("LICENSE"))
        #expect(run.diagnostics.contains("--contact"))
        #expect(run.diagnostics.contains("there is no licence"))
    }

    @Test func touchesNoFileThatIsThere() throws {
        let folder = try clone()
        try folder.write("My own.\n", to: "r000/.github/pull_request_template.md")
        try folder.write("My own.\n", to: "r000/CONTRIBUTING.md")
        _ = ProgramRun("fix", root(folder), "--write")
        for path in [".github/pull_request_template.md", "CONTRIBUTING.md"] {
            let text = try String(contentsOf: folder.url.appending(path: "r000/\(path)"), encoding: .utf8)
            #expect(text == "My own.\n")
        }
    }

    @Test func knowsWhereGitLabLooks() throws {
        let folder = try clone(remote: "https://gitlab.com/garden/rain.git")
        let run = ProgramRun("fix", root(folder))
        #expect(run.output.contains("+++ b/.gitlab/merge_request_templates/Default.md"))
        #expect(run.output.contains("https://gitlab.com/garden/rain/-/issues"))
        #expect(run.output.contains("Open a merge request"))
    }

    private func clone(remote: String? = nil) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try Fleet.make(1, in: folder)
        if let remote { try folder.git("-C", "r000", "remote", "add", "origin", remote) }
        return folder
    }

    private func root(_ folder: borrowing TemporaryFolder) -> String { folder.url.appending(path: "r000").path }

    private func findings(_ folder: borrowing TemporaryFolder) throws -> [String: Verdict] {
        let lines = ProgramRun("scan", root(folder), "--worktree", "--output", "ndjson").output
        let report = try Fleet.reports(lines)[0]
        return Dictionary(uniqueKeysWithValues: report.findings.map { ($0.check, $0.verdict) })
    }
}
