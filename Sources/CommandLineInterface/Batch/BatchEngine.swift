import ArgumentParser
import FactCollection
import Foundation
import Scanner

/// Where repositories are scanned: in processes of this program, or in this process where it is part of another program.
struct BatchEngine: Sendable {
    let maker: RecordMaker
    /// The clone that was named for supplying documents to all.
    let defaults: String?
    private let program: URL?
    private let arguments: [String]
    private let limits: WorkerLimits
    private let stop: BatchStop

    /// An engine that scans as `scan` asks, which are the `options`; with `keepsFacts` records have what a store keeps.
    init(
        _ options: CollectionOptions, scan: ScanOptions, limits: LimitOptions, keepsFacts: Bool = false, program: URL?,
        stop: BatchStop
    ) {
        var options = options
        options.keepsFacts = keepsFacts
        maker = RecordMaker(options: options, writesPaths: scan.paths)
        defaults = scan.defaults
        arguments =
            ["worker", "--guardian", "\(ProcessInfo.processInfo.processIdentifier)"] + (keepsFacts ? ["--facts"] : [])
            + scan.arguments + limits.arguments
        self.limits = limits.worker
        self.program = program
        self.stop = stop
    }

    /// A session of its own for each thread.
    func session() -> any ScanSession {
        guard let program else { return OwnSession(maker: maker) }
        return WorkerSession(program: program, arguments: arguments, limits: limits, stop: stop) {
            [maker] request, status, failure in
            maker.record(of: request, status: status, failure: failure)
        }
    }
}

extension ScanOptions {
    /// The same options with every report saying where its repository is.
    var writingPaths: ScanOptions {
        var copy = self
        copy.paths = true
        return copy
    }
}
