import DocumentReading
import HistoryReading
import ReportModel
import RepositoryFacts
import TestSupport
import Testing

@testable import Analyzer

@Suite("What findings say", .tags(.small))
struct WordingTests {
    private func judge(_ id: String, _ arrange: (inout RepositoryFacts) -> Void) throws -> Judgement {
        var facts = RepositoryFacts.bare
        arrange(&facts)
        return try #require(CheckCatalog.all.first { $0.id == id }).judge(facts)
    }

    /// What a check says of a guide with this text alone.
    private func judge(_ id: String, guide text: String) throws -> Judgement {
        try judge(id) { $0.guide = .found(Document(path: "CONTRIBUTING.md", reading: GuideReading(markdown: text))) }
    }

    @Test(arguments: [(1, "1 file"), (0, "0 files"), (3012, "3,012 files"), (1_269_299, "1,269,299 files")])
    func groupsThousands(number: Int, words: String) {
        #expect(Count(number, "file").description == words)
    }

    @Test(arguments: [(1, "1 day"), (59, "59 days"), (448, "14 months"), (3705, "10 years")])
    func tellsAgesInTheirUnit(days: Int, words: String) throws {
        let judgement = try judge("release-cadence") {
            $0.releases = .found(ReleaseFacts(count: 1, lastYear: 0, newest: "v1.0", ageInDays: days))
        }
        #expect(judgement.summary.hasSuffix("was tagged \(words) ago"))
    }

    @Test func tellsWhatASetUpHasAndWhatItLacks() throws {
        let judgement = try judge("reproducible-setup") {
            $0.setup = .found(SetupFacts(taskRunners: [Signal("Make", at: "Makefile")]))
        }
        #expect(
            judgement.summary == "there is a build system or task runner, but nothing pins versions or describes the "
                + "environment and no document names a command that builds or tests it")
    }

    @Test func findsTasksForNewcomersInASentenceAboutSomethingElse() throws {
        let text =
            "# Contributing\n\nThe maintainers thank the finders of [easy issues](https://forge.org/o/n/issues).\n"
        let judgement = try judge("contributing-tasks", guide: text)
        #expect(judgement.summary == "CONTRIBUTING.md says where to find a task")
        #expect(judgement.evidence == [.file("CONTRIBUTING.md", line: 3)])
    }

    @Test func findsPeopleInASentenceAboutSomethingElse() throws {
        let text = "# Contributing\n\nPatches go to [the list](https://lists.forge.org/listinfo/dev).\n"
        for text in [text, "# Contributing\n\nJoin the sieve-workers mailing list.\n"] {
            let judgement = try judge("contributing-community", guide: text)
            #expect(judgement.summary == "CONTRIBUTING.md says where to talk to people")
            #expect(judgement.evidence == [.file("CONTRIBUTING.md", line: 3)])
        }
    }

    @Test func findsABuildByItsHeadingAndCommands() throws {
        let text = "# Contributing\n\n## Building\n\n### Command line\n\nRun `./mvnw verify` to see it all.\n"
        #expect(GuideReading(markdown: text).buildLines == [3])
        #expect(GuideReading(markdown: "# Contributing\n\n## Building\n\nRun `git push`.\n").buildLines.isEmpty)
        let judgement = try judge("contributing-workspace", guide: text)
        #expect(judgement.summary == "CONTRIBUTING.md says how to set up a workspace")
    }

    @Test(arguments: [
        ("contributing-workspace", "Before you run the tests, install with `npm i`.", true),
        ("contributing-workspace", "Use it with `npm install sieve`.", false),
        ("contributing-code", "New code should follow the style of Ada.", true),
        ("contributing-code", "Thank Ada for all of it.", false),
    ])
    func findsSetUpAndStyleInASentenceAboutSomethingElse(check: String, sentence: String, isThere: Bool) throws {
        let judgement = try judge(check, guide: "# Contributing\n\n\(sentence)\n")
        #expect(judgement.evidence == [.file("CONTRIBUTING.md", line: isThere ? 3 : nil)])
    }

    @Test func takesInstructionsWhoseCommandsAreThereForAWorkspace() throws {
        func summary(_ path: String, exists: Bool, isInstruction: Bool = true) throws -> String {
            let command = NamedCommand("make all", path: path, line: 9, exists: exists, isInstruction: isInstruction)
            return try judge("contributing-workspace") { $0.setup = .found(SetupFacts(commands: [command])) }.summary
        }
        #expect(try summary("docs/INSTALL.md", exists: true) == "docs/INSTALL.md says how to set up a workspace")
        #expect(try summary("INSTALL", exists: false) == "there is no guide that could say it")
        #expect(try summary("NEWS", exists: true, isInstruction: false) == "there is no guide that could say it")
    }

    @Test func asksForTheOneThingThatASetUpLacks() throws {
        let judgement = try judge("reproducible-setup") {
            $0.setup = .found(
                SetupFacts(
                    lockFiles: [Signal("Cargo", at: "Cargo.lock")], taskRunners: [Signal("Make", at: "Makefile")]))
        }
        #expect(judgement.nextStep == "Name in the guide the commands that build and test.")
    }

    @Test(arguments: [
        (1, 0, "the one newcomer of the year before last did not commit again in the last year"),
        (1, 1, "the one newcomer of the year before last committed again in the last year"),
        (4, 0, "none of the 4 newcomers of the year before last committed in the last year"),
        (4, 1, "1 of the 4 newcomers of the year before last committed again in the last year"),
    ])
    func speaksOfOneNewcomerAsOne(cohort: Int, retained: Int, words: String) throws {
        let judgement = try judge("newcomers-stay") {
            $0.metrics {
                $0.ageInDays = 2000; $0.newcomerCohort = cohort; $0.newcomersRetained = retained
            }
        }
        #expect(judgement.summary == words)
    }

    @Test func winsNewcomersBeforeItKeepsThem() throws {
        let judgement = try judge("newcomers-stay") { $0.metrics { $0.ageInDays = 2000 } }
        #expect(judgement.nextStep?.hasPrefix("Win newcomers first") == true)
    }

    @Test func findsTheWorkspaceInAPartOfTheReadmeAboutDevelopment() throws {
        let judgement = try judge("contributing-workspace") {
            $0.guide = .guide(GuideExamples.submission)
            $0.readme = .markdown("# Garden\n\n## Development\n\n### Tests\n\nRun `npm install`, then `npm test`.\n")
        }
        #expect(judgement.summary == "README.md says how to set up a workspace")
        #expect(judgement.evidence == [.file("README.md", line: 3)])
    }

    @Test func namesEveryDocumentThatDoesNotSayIt() throws {
        let judgement = try judge("contributing-tasks") {
            $0.guide = .guide(GuideExamples.submission)
            $0.guideParts = [.init(path: "docs/build.md", reading: .init(markdown: GuideExamples.workspace))]
        }
        #expect(judgement.summary == "neither CONTRIBUTING.md nor docs/build.md says where to find a task")
    }

    @Test func asksNoInstallationOfTexts() throws {
        let judgement = try judge("readme-how") {
            $0.readme = .markdown("# Weekly\n")
            $0.contents = .found(ContentFacts(kind: .content))
        }
        #expect(judgement.nextStep?.contains("install") == false)
    }

    @Test func namesTheCapWhereThereIsNoLicense() throws {
        #expect(try judge("license-present") { _ in }.summary.hasSuffix("the score cannot pass 40"))
    }
}
