import ArgumentParser
import FactCollection
import Foundation
import ReportModel
import Reporter
import Scanner

struct WorkerCommand: ExecutableCommand {
    static let configuration = CommandConfiguration(
        commandName: "worker",
        abstract: "Answer every repository on standard input with a report on standard output, a line each.",
        discussion: """
            The engine for Apache Spark's pipe, GNU parallel and the like. A line holds a path, or an object in JSON with \
            path and id; the report has the id as its repository.path. Answers stand in the order of the lines. A \
            repository that hangs or crashes costs its own record and no other.
            """)

    @OptionGroup var scan: ScanOptions
    @OptionGroup var limits: LimitOptions

    @Option(help: .hidden)
    var guardian: Int32?

    @Flag(help: .hidden)
    var facts = false

    func execute(on console: Console) throws -> ExitStatus {
        var options = try scan.collectionOptions()
        if let guardian {
            options.keepsFacts = facts
            goWith(guardian)
            serve(console, OwnSession(maker: RecordMaker(options: options, writesPaths: scan.paths)), asFrames: true)
        } else {
            let engine = BatchEngine(
                options, scan: scan.writingPaths, limits: limits, program: console.program, stop: BatchStop())
            serve(console, engine.session(), asFrames: false)
        }
        return .success
    }

    private func serve(_ console: Console, _ session: any ScanSession, asFrames: Bool) {
        defer { session.end() }
        while let line = console.readLine() {
            guard let request = ScanRequest(line: line) else { continue }
            switch session.scan(request) {
            case .unchanged: console.write("unchanged\n")
            case .scanned(let record): console.write(asFrames ? record.frame : record.line)
            case nil: return
            }
        }
    }

    /// Makes this process one that the process `guardian` looks after: it may not use more memory than allowed, leaves it to that one to
    /// be interrupted, and goes when that one is gone, whatever it is doing.
    private func goWith(_ guardian: Int32) {
        limits.worker.limitThisProcess()
        for number in [SIGINT, SIGTERM] { signal(number, SIG_IGN) }
        Thread.detachNewThread {
            while getppid() == guardian { sleep(1) }
            _exit(ExitStatus.interrupted.rawValue)
        }
    }
}

extension ScanRequest {
    /// The request on a line of input: an object in JSON, or a path; nil for an empty line.
    init?(line: String) {
        guard !line.isEmpty else { return nil }
        if line.hasPrefix("{"), let request = try? JSONDecoder().decode(ScanRequest.self, from: Data(line.utf8)) {
            self = request
        } else {
            self.init(path: line)
        }
    }
}

extension ScanRecord {
    /// The four lines by which a worker answers; see `WorkerSession`.
    fileprivate var frame: String { "\(digest.line)\n\(fingerprint ?? "")\n\(line)\(facts ?? "")\n" }
}
