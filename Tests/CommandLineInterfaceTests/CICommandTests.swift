import Foundation
import Reporter
import TestSupport
import Testing

@testable import CommandLineInterface

@Suite("commons-scan ci", .tags(.medium))
struct CICommandTests {
    @Test func annotatesAndSummarisesOnGitHub() throws {
        let folder = try TemporaryFolder()
        try Fleet.make(1, in: folder)
        try folder.write("An earlier step.\n", to: "summary.md")
        let environment = [
            "GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": folder.url.appending(path: "summary.md").path,
        ]
        let outputs = ContinuousIntegration(environment).outputs
        #expect(outputs.map(\.format) == [.annotations, .jobSummary, .sarif])
        let run = ProgramRun(
            ["ci", folder.url.appending(path: "r000").path, "--output", "json=\(folder.url.path)/report.json"],
            environment: ["GITEA_ACTIONS": "true"].merging(environment) { $1 })
        #expect(run.status == .success)
        #expect(run.output.hasPrefix("::warning file=README.md,line=1,title="))
        let summary = try String(contentsOf: folder.url.appending(path: "summary.md"), encoding: .utf8)
        #expect(summary.hasPrefix("An earlier step.\n"))
        #expect(summary.contains("Best next steps"))
        #expect(FileManager.default.fileExists(atPath: "\(folder.url.path)/report.json"))
    }

    @Test(arguments: [
        (["FORGEJO_ACTIONS": "true", "GITHUB_ACTIONS": "true"], ContinuousIntegration.forgejo(summary: nil)),
        (["GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": ""], .gitHub(summary: nil)),
        (["GITLAB_CI": "true"], .gitLab), (["CI": "true"], .other), ([:], .other),
    ])
    func knowsTheSystem(environment: [String: String], system: ContinuousIntegration) {
        #expect(ContinuousIntegration(environment) == system)
    }

    @Test func failsBelowTheThreshold() throws {
        let folder = try TemporaryFolder()
        try Fleet.make(1, in: folder)
        let environment = ["GITEA_ACTIONS": "true"]
        let path = folder.url.appending(path: "r000").path
        #expect(ProgramRun(["ci", path, "--fail-under", "99"], environment: environment).status == .belowThreshold)
        #expect(ProgramRun(["ci", path + "/none"], environment: environment).status == .unscannable)
    }
}
