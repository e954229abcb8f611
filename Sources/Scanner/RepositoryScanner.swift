public import Analyzer
public import FactCollection
public import ReportModel
import RepositoryFacts

/// Scans one repository: collect the facts, judge them, report. A repository that cannot be read becomes a record.
public struct RepositoryScanner: Sendable {
    private let analyzer: Analyzer
    private var options: CollectionOptions
    /// Whether reports say where the repository was found.
    private let writesPaths: Bool
    private let memory: FleetMemory?

    /// A scanner that collects by `options` and judges with `analyzer`; with a `memory` it keeps what repositories share.
    public init(
        options: CollectionOptions, writesPaths: Bool = false, memory: FleetMemory? = nil,
        analyzer: Analyzer = Analyzer()
    ) {
        self.memory = memory
        self.options = options
        self.writesPaths = writesPaths
        self.analyzer = analyzer
    }

    /// Scans the repository at `location`, which the user knows as `path`.
    ///
    /// `defaults` is a clone whose documents stand in for missing ones if it has the same owner.
    public func scan(_ location: String, path: String, defaults: String? = nil) -> ScanResult {
        var scanner = self
        if let defaults, options.defaultsLocation == nil { scanner.options.siblingDefaults = defaults }
        var result = scanner.judge(location)
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

    /// The report that a scan would give on facts that were kept, under the present model and by these options.
    public func report(on stored: StoredFacts, path: String) -> Report {
        var report = analyzer.report(on: stored.facts(asOf: options.asOf, configuration: options.configuration))
        if writesPaths { report.repository.path = path }
        return report
    }

    private func judge(_ location: String) -> ScanResult {
        do throws(CollectionFailure) {
            let collection = try FactCollector(options: options, memory: memory).collect(from: location)
            let report = analyzer.report(on: collection.facts)
            return ScanResult(
                report: report, remarks: remarks(on: collection, committed: report), judgedAt: collection.facts.asOf,
                stored: collection.stored)
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
