import Foundation
import ReportModel
import Reporter
import Scanner

/// Makes the records of a batch: scans what is asked for and writes each report as a line.
struct RecordMaker: Sendable {
    let scanner: RepositoryScanner
    /// Whether reports say what their repository is called in the batch.
    let writesPaths: Bool

    /// The record of a repository that is scanned in this process.
    func record(of request: ScanRequest) -> ScanRecord {
        record(of: scanner.scan(request.path, path: request.name, defaults: request.defaults).report)
    }

    /// The record of a repository that cannot be scanned.
    func record(of request: ScanRequest, status: ScanStatus, failure: ScanFailure) -> ScanRecord {
        record(named: request.name, status: status, failure: failure)
    }

    /// The record of a repository that is not to be scanned.
    func record(of repository: FoundRepository, skippedFor reason: ScanFailure) -> ScanRecord {
        record(named: repository.path, status: .skipped, failure: reason)
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

    func scan(_ request: ScanRequest) -> ScanAnswer? { .scanned(maker.record(of: request)) }

    func end() {}
}
