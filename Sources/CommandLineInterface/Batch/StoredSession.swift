import ReportModel
import ScanStore
import Scanner
import Synchronization

/// Takes from a store what has not changed, and keeps there what is new before anybody sees it.
final class StoredSession: ScanSession {
    private let scans: any ScanSession
    private let run: StoreRun
    private let maker: RecordMaker
    private let defaults: String?
    private let failed: @Sendable (StoreError) -> Void
    /// Snapshots whose kept reports are this run's too and are not yet said to be; a run that is killed finds them again as quickly.
    private var unchanged: [Int64] = []
    private static let mostUnchanged = 64

    /// A session in front of `scans`, where the clone `defaults` supplies documents to all; `failed` is told when the store cannot
    /// be used, after which nothing is scanned.
    init(
        before scans: any ScanSession, run: StoreRun, maker: RecordMaker, defaults: String?,
        failed: @escaping @Sendable (StoreError) -> Void
    ) {
        self.scans = scans
        self.run = run
        self.maker = maker
        self.defaults = defaults
        self.failed = failed
    }

    func scan(_ request: ScanRequest) -> ScanAnswer? {
        do throws(StoreError) {
            return try answer(request)
        } catch {
            failed(error)
            return nil
        }
    }

    func end() {
        scans.end()
        do throws(StoreError) {
            try run.note(snapshots: unchanged)
        } catch {
            failed(error)
        }
    }

    private func answer(_ request: ScanRequest) throws(StoreError) -> ScanAnswer? {
        if run.done.contains(request.name), let record = ScanRecord(try run.report(on: request.name)) {
            return .scanned(record)
        }
        let stamp = stamp(of: request)
        let known = try run.known(request.name)
        if let stamp, let known, known.stamp == stamp, let record = try record(of: known, request) {
            return .scanned(record)
        }
        var request = request
        request.known = known?.fingerprint
        switch scans.scan(request) {
        case nil: return nil
        case .scanned(let record): return try keep(record, request, stamp)
        case .unchanged:
            if let known, let record = try record(of: known, request) {
                try run.restamp(known.id, stamp)
                return .scanned(record)
            }
            request.known = nil
            guard case .scanned(let record) = scans.scan(request) else { return nil }
            return try keep(record, request, stamp)
        }
    }

    /// What sizes and times of the clone, and of the one that supplies defaults, are before anything is read.
    private func stamp(of request: ScanRequest) -> String? {
        guard let own = CloneStamp.of(request.path) else { return nil }
        guard let defaults = defaults ?? request.defaults else { return own }
        return CloneStamp.of(defaults).map { own + "|" + $0 }
    }

    /// The report of a repository that has not changed: the one that is kept, or one on the facts that are.
    private func record(of known: StoredSnapshot, _ request: ScanRequest) throws(StoreError) -> ScanRecord? {
        if let record = ScanRecord(known.report) {
            unchanged.append(known.id)
            if unchanged.count == Self.mostUnchanged {
                try run.note(snapshots: unchanged)
                unchanged = []
            }
            return record
        }
        guard let facts = try run.facts(of: known.id),
            let record = maker.record(ofFacts: facts, path: request.name)
        else { return nil }
        try run.save(StoredReport(record), on: request.name, snapshot: known.id)
        return record
    }

    private func keep(_ record: ScanRecord, _ request: ScanRequest, _ stamp: String?) throws(StoreError) -> ScanAnswer {
        try run.save(
            StoredReport(record), on: request.name, fingerprint: record.fingerprint, stamp: stamp, facts: record.facts)
        return .scanned(record)
    }
}

extension StoredReport {
    init(_ record: ScanRecord) {
        self.init(
            status: record.digest.status.rawValue, score: record.digest.score, digest: record.digest.line,
            document: record.line)
    }
}

extension ScanRecord {
    /// The record of a report that was kept; nil where there is none that can be read.
    init?(_ report: StoredReport?) {
        guard let report, let digest = ReportDigest(line: report.digest) else { return nil }
        self.init(digest: digest, line: report.document)
    }
}
