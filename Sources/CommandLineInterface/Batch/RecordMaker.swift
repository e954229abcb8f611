import FactCollection
import Foundation
import ReportModel
import Reporter
import Scanner

/// Makes the records of a batch: scans what is asked for and writes each report as a line.
struct RecordMaker: Sendable {
    private let scanner: RepositoryScanner
    private let fingerprints: RepositoryFingerprint
    private let keepsFacts: Bool
    private let writesPaths: Bool

    /// Records of scans by `options`; with `writesPaths` reports say what their repository is called in the batch, and where facts
    /// are kept a record has them and their fingerprint.
    init(options: CollectionOptions, writesPaths: Bool) {
        let memory = FleetMemory()
        scanner = RepositoryScanner(options: options, writesPaths: writesPaths, memory: memory)
        fingerprints = RepositoryFingerprint(options: options, memory: memory)
        keepsFacts = options.keepsFacts
        self.writesPaths = writesPaths
    }

    /// Scans in this process, unless the repository is what it was when its report was made.
    func answer(to request: ScanRequest) -> ScanAnswer {
        let fingerprint = keepsFacts ? fingerprints.fingerprint(of: request.path, defaults: request.defaults) : nil
        if let fingerprint, fingerprint == request.known { return .unchanged }
        let result = scanner.scan(request.path, path: request.name, defaults: request.defaults)
        var record = record(of: result.report)
        if result.report.error == nil {
            record.fingerprint = fingerprint
            record.facts = result.stored.flatMap { try? JSONEncoder().encode($0) }.map {
                String(decoding: $0, as: UTF8.self)
            }
        }
        return .scanned(record)
    }

    /// The record that a scan would give from facts that were kept; nil where the text holds none of this version.
    func record(ofFacts text: String, path: String) -> ScanRecord? {
        guard let stored = try? JSONDecoder().decode(StoredFacts.self, from: Data(text.utf8)) else { return nil }
        return record(of: scanner.report(on: stored, path: path))
    }

    /// The record of a repository that cannot be scanned.
    func record(of request: ScanRequest, status: ScanStatus, failure: ScanFailure) -> ScanRecord {
        record(named: request.name, status: status, failure: failure)
    }

    /// The record of a repository that is not to be scanned.
    func record(of repository: FoundRepository, skippedFor reason: ScanFailure) -> ScanRecord {
        record(named: repository.path, status: repository.statusWithoutScan, failure: reason)
    }

    private func record(named path: String, status: ScanStatus, failure: ScanFailure) -> ScanRecord {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let identity = RepositoryIdentity(name: name, remote: nil, path: writesPaths ? path : nil)
        return record(of: Report(status: status, repository: identity, error: failure))
    }

    private func record(of report: Report) -> ScanRecord {
        ScanRecord(digest: ReportDigest(report), line: NDJSONReporter().line(for: report))
    }
}

/// Scans in this process, which a repository that crashes the program ends.
final class OwnSession: ScanSession {
    private let maker: RecordMaker

    init(maker: RecordMaker) { self.maker = maker }

    func scan(_ request: ScanRequest) -> ScanAnswer? { maker.answer(to: request) }

    func end() {}
}
