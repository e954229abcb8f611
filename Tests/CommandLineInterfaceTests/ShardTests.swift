import Foundation
import TestSupport
import Testing

@testable import CommandLineInterface

@Suite("Parts of a batch", .tags(.medium))
struct ShardTests {
    @Test func putsEveryPathIntoOnePart() {
        let parts = (1...7).compactMap { Shard(argument: "\($0)/7") }
        for number in 0..<500 {
            #expect(parts.count { $0.contains("owner\(number % 13)/name\(number)") } == 1)
        }
        let sizes = parts.map { part in (0..<7000).count { part.contains("owner/name\($0)") } }
        #expect(sizes.allSatisfy { 900...1100 ~= $0 })
    }

    /// The parts are an agreement between versions: a changed hash would scan some repositories twice and others never.
    @Test func neverMovesAPath() throws {
        let paths = ["a", "owner/name", "github.com/owner/name", "灯台/雅"]
        let parts = try paths.map { path in
            try #require((1...100).first { Shard(argument: "\($0)/100")?.contains(path) == true })
        }
        #expect(parts == [25, 100, 1, 8])
    }

    @Test(arguments: ["0/2", "3/2", "1", "1/0", "a/b", "1/2/3", "-1/2", ""])
    func refusesWhatIsNoPart(argument: String) {
        #expect(Shard(argument: argument) == nil)
    }

    @Test func mergesToTheWhole() throws {
        let folder = try TemporaryFolder()
        try Fleet.make(9, in: folder)
        let root = folder.url.path
        let whole = ProgramRun("batch", root, "--paths", "--output", "json", "-q").output
        var files: [String] = []
        for part in 1...3 {
            let format = part == 2 ? "json" : "ndjson"
            files.append(folder.url.appending(path: "part\(part)").path)
            _ = ProgramRun(
                "batch", root, "--paths", "--shard", "\(part)/3", "--output", "\(format)=\(files[part - 1])", "-q")
        }
        #expect(ProgramRun(["merge"] + files + ["--output", "json"]).output == whole)
        let twice = ProgramRun(["merge"] + files + [files[0], "--output", "json"])
        #expect(twice.output == whole)
        #expect(twice.diagnostics.contains("replaced by a later one"))
    }

    @Test func saysWhichLineIsNoReport() throws {
        let folder = try TemporaryFolder()
        try folder.write("{\"status\":1}\n", to: "reports")
        let run = ProgramRun("merge", folder.url.appending(path: "reports").path)
        #expect(run.status == .usage)
        #expect(run.diagnostics.contains("reports:1: no report"))
    }
}
