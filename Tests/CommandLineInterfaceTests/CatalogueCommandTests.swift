import CommandLineInterface
import Foundation
import TestSupport
import Testing

@Suite("Commands about the program itself", .tags(.small))
struct CatalogueCommandTests {
    @Test(arguments: [["batch", "--help"], ["help", "batch"], ["batch", "-h"]])
    func showsTheHelpOfACommand(arguments: [String]) {
        let run = ProgramRun(arguments)
        #expect(run.status == .success)
        #expect(run.output.contains("USAGE: commons-scan batch"))
        #expect(run.output.contains("--store"))
    }

    @Test(arguments: ["text", "json", "markdown"])
    func listsTheChecks(format: String) {
        let run = ProgramRun("checks", "--output", format)
        #expect(run.status == .success)
        #expect(run.output.contains("license-present"))
    }

    @Test func explainsACheck() {
        let run = ProgramRun("explain", "readme-how")
        #expect(run.status == .success)
        #expect(run.output.contains("Sources"))
    }

    @Test func suggestsACheckThatWasMistyped() {
        #expect(ProgramRun("explain", "licence-present").diagnostics.contains("license-present"))
        #expect(!ProgramRun("explain", "zzzzzzzzzz").diagnostics.contains("did you mean"))
    }

    @Test func explainsAFigure() {
        let run = ProgramRun("explain", "newcomer-retention")
        #expect(run.status == .success)
        #expect(run.output.contains("Formula"))
        #expect(ProgramRun("explain", "newcomer-retension").diagnostics.contains("newcomer-retention"))
        #expect(ProgramRun("metrics").output.contains("elephant-factor"))
    }

    @Test func tellsVersions() {
        #expect(ProgramRun("doctor").output.contains("libgit2"))
        #expect(ProgramRun("--version").status == .success)
        #expect(ProgramRun("--help").output.contains("SUBCOMMANDS"))
    }

    @Test func printsTheCommittedSchema() throws {
        let committed = try String(contentsOf: packageRoot.appending(path: "docs/report.schema.json"), encoding: .utf8)
        #expect(ProgramRun("schema").output == committed, "run scripts/regenerate")
    }

    @Test(arguments: ["checks", "metrics"])
    func printsTheCommittedCatalogue(command: String) throws {
        let committed = try String(contentsOf: packageRoot.appending(path: "docs/\(command).md"), encoding: .utf8)
        #expect(ProgramRun(command, "--output", "markdown").output == committed, "run scripts/regenerate")
    }
}
