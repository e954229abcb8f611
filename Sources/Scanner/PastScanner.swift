public import Analyzer
public import FactCollection
public import ReportModel

/// Scans one repository at many moments of its past.
public struct PastScanner: Sendable {
    private let collector: PastCollector
    private let analyzer: Analyzer

    /// A scanner that collects by `options` at the moments of `schedule` and judges with `analyzer`.
    public init(options: CollectionOptions, schedule: PastSchedule, analyzer: Analyzer = Analyzer()) {
        collector = PastCollector(options: options, schedule: schedule)
        self.analyzer = analyzer
    }

    /// One report for each moment, oldest first; a record of the failure where the repository cannot be read.
    public func scan(_ location: String) -> [Report] {
        do throws(CollectionFailure) {
            return try collector.collect(from: location) { analyzer.report(on: $0) }
        } catch {
            return [Report(error)]
        }
    }
}
