public import Analyzer
public import FactCollection
import ReportModel
import RepositoryFacts

/// Scans one repository: collect the facts, judge them, report. A repository that cannot be read becomes a record.
public struct RepositoryScanner: Sendable {
    private let analyzer: Analyzer
    private var options: CollectionOptions
    /// Whether reports say where the repository was found.
    private let writesPaths: Bool

    /// A scanner that collects by `options` and judges with `analyzer`.
    public init(options: CollectionOptions, writesPaths: Bool = false, analyzer: Analyzer = Analyzer()) {
        self.options = options
        self.writesPaths = writesPaths
        self.analyzer = analyzer
    }

    /// Scans a repository that was found, or says why it is skipped.
    func scan(_ repository: FoundRepository) -> ScanResult {
        guard let reason = repository.skipped else { return scan(repository.location, path: repository.path) }
        let name = repository.path.split(separator: "/").last.map(String.init) ?? repository.path
        let identity = RepositoryIdentity(name: name, remote: nil, path: writesPaths ? repository.path : nil)
        return ScanResult(report: Report(status: .skipped, repository: identity, error: reason))
    }

    /// Scans the repository at `location`, which the user knows as `path`.
    public func scan(_ location: String, path: String) -> ScanResult {
        var result = judge(location)
        if writesPaths { result.report.repository.path = path }
        return result
    }

    /// Scans the repository at `location` at two revisions; nil is HEAD.
    ///
    /// With `onOneDay` the history of both is judged on the day of the later revision, so that nothing but what was committed
    /// between them makes a difference; else each is judged on its own day, unless the options name one.
    public func scan(
        _ location: String, before: String?, after: String?, onOneDay: Bool
    ) -> (before: ScanResult, after: ScanResult) {
        var scanner = self
        scanner.options.revision = after
        let later = scanner.judge(location)
        scanner.options.revision = before
        if onOneDay { scanner.options.asOf = scanner.options.asOf ?? later.judgedAt }
        return (scanner.judge(location), later)
    }

    private func judge(_ location: String) -> ScanResult {
        do throws(CollectionFailure) {
            let collection = try FactCollector(options: options).collect(from: location)
            let report = analyzer.report(on: collection.facts)
            return ScanResult(
                report: report, remarks: remarks(on: collection, committed: report), judgedAt: collection.facts.asOf)
        } catch {
            return ScanResult(report: Report(error))
        }
    }

    private func remarks(on collection: CollectedFacts, committed: Report) -> [String] {
        guard let uncommitted = collection.withWorkTree else { return [] }
        let after = analyzer.report(on: uncommitted)
        guard after.findings.map(\.verdict) != committed.findings.map(\.verdict) else { return [] }
        return ["uncommitted files would change this report; --worktree reads them too"]
    }
}

extension Report {
    init(_ failure: CollectionFailure) {
        let status: ScanStatus =
            switch failure.kind {
            case .empty: .empty
            case .unsupported: .unsupported
            case .notARepository, .revisionNotFound, .unreadable: .error
            }
        self.init(
            status: status, repository: RepositoryIdentity(name: failure.name, remote: failure.remote),
            error: ScanFailure(code: failure.kind.rawValue, message: failure.message))
    }
}
