import CommandLineInterface
import Foundation
import ReportModel
import TestSupport
import Testing

/// Batches in processes of their own, as users run them.
@Suite("commons-scan batch as a program", .tags(.large), .serialized)
struct BatchProcessTests {
    @Test func costsOneRecordWhereARepositoryHangs() throws {
        let folder = try TemporaryFolder()
        try Fleet.make(6, in: folder)
        try pipe(at: "r002/.git/packed-refs", in: folder)
        let output = try BuiltProgram.output(
            "batch", folder.url.path, "--timeout", "2", "--jobs", "2", "--paths", "--output", "ndjson", "--ordered",
            "-q")
        let reports = try Fleet.reports(output)
        #expect(reports.map(\.repository.path) == (0..<6).map(Fleet.name))
        #expect(reports.map(\.status) == [.ok, .ok, .timeout, .ok, .ok, .ok])
        #expect(reports[2].error?.code == "timeout")
    }

    /// Stands in for a program that some repositories crash: it dies of those whose path names poison.
    @Test func costsOneRecordWhereARepositoryCrashesTheProgram() throws {
        let folder = try TemporaryFolder()
        try Fleet.make(5, in: folder)
        for number in [1, 3] {
            try FileManager.default.moveItem(
                at: folder.url.appending(path: Fleet.name(number)),
                to: folder.url.appending(path: Fleet.name(number) + "-poison"))
        }
        let script = """
            #!/bin/sh
            while IFS= read -r line; do
                case "$line" in *poison*) kill -SEGV $$ ;; esac
                printf '%s\\n' "$line" | '\(BuiltProgram.url.path)' worker --guardian $$ --paths
            done
            """
        try folder.write(script, to: "program")
        let program = folder.url.appending(path: "program")
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: program.path)
        let run = ProgramRun(
            ["batch", folder.url.path, "--jobs", "2", "--paths", "--output", "ndjson", "--ordered", "-q", "--strict"],
            program: program)
        let reports = try Fleet.reports(run.output)
        #expect(reports.map(\.status) == [.ok, .crashed, .ok, .crashed, .ok])
        #expect(reports[1].error?.message.contains("signal 11") == true)
        #expect(run.status == .batchIncomplete)
    }

    @Test func saysWhereNoWorkerCanBeStarted() throws {
        let folder = try TemporaryFolder()
        try Fleet.make(2, in: folder)
        let run = ProgramRun(
            ["batch", folder.url.path, "--output", "ndjson", "-q"], program: folder.url.appending(path: "missing"))
        #expect(try Fleet.reports(run.output).map(\.error?.code) == ["worker-not-started", "worker-not-started"])
    }

    @Test func findsAPipeInPlaceOfARepositoryWithoutWaiting() throws {
        let folder = try TemporaryFolder()
        try Fleet.make(1, in: folder)
        try FileManager.default.createDirectory(
            at: folder.url.appending(path: "odd"), withIntermediateDirectories: true)
        try pipe(at: "odd/.git", in: folder)
        let reports = try Fleet.reports(
            BuiltProgram.output("batch", folder.url.path, "--timeout", "10", "--output", "ndjson", "--ordered", "-q"))
        #expect(reports.map(\.status) == [.error, .ok])
    }

    @Test(arguments: [1, 2, 5])
    func givesTheSameBytesWhateverTheJobs(jobs: Int) throws {
        let folder = try TemporaryFolder()
        try Fleet.make(12, in: folder)
        let single = try (0..<12).map {
            try BuiltProgram.output("scan", folder.url.appending(path: Fleet.name($0)).path, "--output", "ndjson")
        }.joined()
        let batch = try BuiltProgram.output(
            "batch", folder.url.path, "--jobs", "\(jobs)", "--output", "ndjson", "--ordered", "-q")
        #expect(batch == single)
    }

    @Test func writesWhatIsDoneWhenInterrupted() throws {
        let folder = try TemporaryFolder()
        try Fleet.make(4, in: folder)
        try pipe(at: "r003/.git/packed-refs", in: folder)
        let run = try BuiltProgram(["batch", folder.url.path, "--jobs", "1", "--output", "json", "-q"])
        try waitForWorker(of: run)
        usleep(1_500_000)
        run.process.interrupt()
        let document = try JSONDecoder().decode(ReportDocument.self, from: Data(run.finish().utf8))
        #expect(run.process.terminationStatus == 130)
        #expect(document.batch?.repositories.map(\.path) == ["r000", "r001", "r002"])
        #expect(document.reports.count == 3)
    }

    @Test func answersEveryLineInItsOrder() throws {
        let folder = try TemporaryFolder()
        try Fleet.make(3, in: folder)
        try pipe(at: "r001/.git/packed-refs", in: folder)
        let root = folder.url.path
        let input =
            "\(root)/r000\n{\"path\": \"\(root)/r001\", \"id\": \"hangs\"}\n\(root)/none\n{\"id\": 3}\n\(root)/r002"
        let reports = try Fleet.reports(BuiltProgram.output("worker", "--timeout", "2", input: input))
        #expect(reports.map(\.status) == [.ok, .timeout, .error, .error, .ok])
        #expect(
            reports.map(\.repository.path) == ["\(root)/r000", "hangs", "\(root)/none", "{\"id\": 3}", "\(root)/r002"])
    }

    @Test func endsWorkersWithTheBatch() throws {
        let folder = try TemporaryFolder()
        try Fleet.make(1, in: folder)
        try pipe(at: "r000/.git/packed-refs", in: folder)
        let run = try BuiltProgram(["batch", folder.url.path, "-q"])
        let worker = try waitForWorker(of: run)
        kill(run.process.processIdentifier, SIGKILL)
        _ = run.finish()
        for _ in 0..<100 where runs(worker) { usleep(50_000) }
        #expect(!runs(worker))
    }

    /// Whether a process is there and is more than an entry that nobody has asked for.
    private func runs(_ process: pid_t) -> Bool {
        let command = try? String(contentsOfFile: "/proc/\(process)/cmdline", encoding: .utf8)
        return command.map { !$0.isEmpty } ?? false
    }

    private func pipe(at path: String, in folder: borrowing TemporaryFolder) throws {
        #expect(mkfifo(folder.url.appending(path: path).path, 0o600) == 0)
    }

    /// The process that a batch has started, as soon as there is one.
    @discardableResult
    private func waitForWorker(of run: BuiltProgram) throws -> pid_t {
        let list = "/proc/\(run.process.processIdentifier)/task"
        for _ in 0..<200 {
            let threads = (try? FileManager.default.contentsOfDirectory(atPath: list)) ?? []
            for thread in threads {
                let children = (try? String(contentsOfFile: "\(list)/\(thread)/children", encoding: .utf8)) ?? ""
                if let child = children.split(separator: " ").first.flatMap({ pid_t($0) }) { return child }
            }
            usleep(20_000)
        }
        struct NoWorker: Error {}
        throw NoWorker()
    }
}
