import CommandLineInterface
import Foundation
import ReportModel
import TestSupport
import Testing

@Suite("Lenses", .tags(.medium))
struct LensTests {
    /// A guide in docs/ is seen by GitHub and not by GitLab; a template of GitHub's not by GitLab either.
    @Test func seesWhatTheForgeWouldSee() throws {
        let folder = try clone([
            "docs/CONTRIBUTING.md": "# Contributing\n\nFork, change, open a pull request.\n",
            ".github/ISSUE_TEMPLATE/bug.md": "---\nname: Bug\nabout: Report\n---\n\nWhat happened?\n",
            "CODE_OF_CONDUCT.md": "# Conduct\n\nBe kind. Write to us@garden-tools.org if somebody is not.\n",
        ])
        let gitHub = try views(folder, "github")[0]
        #expect(answer(gitHub, "Contributing")?.isSeen == true)
        #expect(answer(gitHub, "Contributing")?.path == "docs/CONTRIBUTING.md")
        #expect(answer(gitHub, "Issue templates")?.isSeen == true)
        #expect(answer(gitHub, "Code of conduct")?.isSeen == false)
        #expect(answer(gitHub, "Code of conduct")?.difference?.contains("templates") == true)
        #expect(answer(gitHub, "Content reports")?.isSeen == nil)
        let gitLab = try views(folder, "gitlab")[0]
        #expect(answer(gitLab, "Contributing")?.isSeen == false)
        #expect(answer(gitLab, "Issue templates")?.isSeen == false)
        #expect(answer(gitLab, "README")?.isSeen == true)
    }

    @Test func saysWhyNothingIsKnown() throws {
        let scorecard = try views(clone([:]), "scorecard")[0]
        let reasons = scorecard.answers.map { ($0.isSeen == nil, $0.whyUnknown) }
        #expect(reasons.allSatisfy { $0 == ($1 != nil) })
        #expect(Set(reasons.compactMap(\.1)) == ["a clone cannot tell", "this program does not read it"])
    }

    @Test func readsTheCriteriaOfTheBaseline() throws {
        let folder = try clone([
            "CONTRIBUTING.md":
                "# Contributing\n\n## Build\n\nInstall the tools and run `make`, then set up a virtual environment to run the tests.\n\n"
                + "## Pull requests\n\nEvery commit needs a Signed-off-by line. Open a pull request against main.\n",
            "SECURITY.md":
                "# Security\n\nReport a vulnerability to security@garden-tools.org. We answer within 48 hours.\n",
            "MAINTAINERS.md": "# Maintainers\n\n- Ada Lovelace <ada@garden-tools.org>\n",
            "GOVERNANCE.md": "# Governance\n\nDecisions are made by the maintainers.\n",
        ])
        let view = try views(folder, "osps")[0]
        for rule in ["DO-07.01", "GV-01.01", "GV-03.02", "LE-01.01", "VM-01.01", "VM-03.01"] {
            let answer = view.answers.first { $0.rule.hasPrefix(rule) }
            #expect(answer?.isSeen == true, "\(rule)")
        }
    }

    @Test func namesADifferenceOnlyWhereThereIsOne() throws {
        let folder = try clone([:])
        let all = try views(folder, "all")
        #expect(all.map(\.lens) == ["github", "gitlab", "forgejo", "clomonitor", "scorecard", "osps", "codegouvfr"])
        for answer in all.flatMap(\.answers) {
            let isOurs = answer.verdict == .met || answer.verdict == .partlyMet
            if answer.difference != nil { #expect(answer.isSeen != isOurs) }
        }
        #expect(all.allSatisfy { $0.rulesRead.count == 7 })
    }

    @Test func printsTheMatrix() throws {
        let folder = try clone([:])
        let text = ProgramRun("scan", root(folder), "--lens", "all").output
        #expect(text.contains("github  gitlab  forgejo"))
        #expect(text.split(separator: "\n").contains { $0.hasPrefix("security-policy") })
        #expect(ProgramRun("scan", root(folder), "--lens", "sourceforge").status == .usage)
    }

    private func clone(_ files: [String: String]) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try Fleet.make(1, in: folder)
        for (path, text) in files { try folder.write(text, to: "r000/\(path)") }
        try folder.git("-C", "r000", "add", "-A")
        try folder.git("-C", "r000", "commit", "-q", "--allow-empty", "-m", "Add")
        return folder
    }

    private func root(_ folder: borrowing TemporaryFolder) -> String { folder.url.appending(path: "r000").path }

    private func views(_ folder: borrowing TemporaryFolder, _ lens: String) throws -> [LensView] {
        let run = ProgramRun("scan", root(folder), "--lens", lens, "--output", "ndjson")
        return try run.output.split(separator: "\n").map {
            try JSONDecoder().decode(LensView.self, from: Data($0.utf8))
        }
    }

    private func answer(_ view: LensView, _ rule: String) -> LensAnswer? { view.answers.first { $0.rule == rule } }
}
