import CommandLineInterface
import Foundation
import TestSupport
import Testing

@Suite("commons-scan batch", .tags(.medium))
struct BatchCommandTests {
    @Test func recordsEveryRepositoryOnce() throws {
        let folder = try clones()
        let run = ProgramRun("batch", folder.url.path, "--output", "ndjson", "--quiet")
        #expect(run.status == .success)
        #expect(run.output.split(separator: "\n").count == 4)
        #expect(run.output.contains("\"status\":\"empty\""))
        #expect(run.output.contains("\"status\":\"error\""))
    }

    @Test func givesTheReportsOfSingleScans() throws {
        let folder = try clones()
        let batch = ProgramRun("batch", folder.url.path, "--output", "ndjson", "--quiet").output
        let single = ["a", "b", "broken", "empty"].map {
            ProgramRun("scan", folder.url.appending(path: $0).path, "--output", "ndjson", "--quiet").output
        }.joined()
        #expect(batch == single)
    }

    @Test func findsBareClonesWithoutConfiguration() throws {
        let folder = try clones()
        try folder.git("clone", "-q", "--bare", "a", "fleet/owner/bare")
        try FileManager.default.removeItem(at: folder.url.appending(path: "fleet/owner/bare/config"))
        let run = ProgramRun("batch", folder.url.appending(path: "fleet").path, "--output", "ndjson", "--quiet")
        #expect(run.status == .success)
        #expect(run.output.split(separator: "\n").count == 1)
    }

    @Test func endsWithFourOnlyWhenStrict() throws {
        let folder = try clones()
        #expect(ProgramRun("batch", folder.url.path, "--quiet").status == .success)
        #expect(ProgramRun("batch", folder.url.path, "--quiet", "--strict").status == .batchIncomplete)
    }

    @Test func endsWithThreeWhereNothingIsFound() throws {
        let folder = try TemporaryFolder()
        #expect(ProgramRun("batch", folder.url.path).status == .unscannable)
    }

    /// Two repositories, one without a commit and one whose objects are gone.
    private func clones() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for name in ["a", "b", "broken"] {
            try folder.git("init", "-q", "-b", "main", name)
            try folder.write("# \(name)\n", to: "\(name)/README.md")
            try folder.git("-C", name, "add", "-A")
            try folder.git("-C", name, "commit", "-q", "-m", "Begin")
        }
        try folder.git("init", "-q", "empty")
        let objects = folder.url.appending(path: "broken/.git/objects")
        try FileManager.default.removeItem(at: objects)
        try FileManager.default.createDirectory(at: objects, withIntermediateDirectories: true)
        return folder
    }
}
