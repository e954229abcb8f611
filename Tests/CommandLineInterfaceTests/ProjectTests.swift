import CommandLineInterface
import TestSupport
import Testing

/// What a reader sees of the projects in `Fixtures/repositories`, whole.
@Suite("Reports on projects", .tags(.medium))
struct ProjectTests {
    @Test(arguments: ["welcoming", "accueillant", "unwelcoming"], ["en", "fr"])
    func tellOfAProject(name: String, language: String) throws {
        let run = ProgramRun("scan", try Fixture.path(name), "--language", language)
        #expect(run.status == .success)
        try expectSnapshot(run.output, named: "projects/\(name).\(language).text")
    }
}
