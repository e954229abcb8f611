import Analyzer
import ReportModel
import Reporter
import Scanner

/// Takes the records of a batch one at a time, writes them in every format that was asked for and adds up what they say
/// together. What it keeps of a repository is its status and its score.
final class BatchWriter {
    private let paths: [String]
    private var outcomes: [Outcome?]
    private var outputs: [RecordOutput] = []
    private var tally = FleetTally()
    private var failures = FailureList()
    /// How many repositories should have a report and have none.
    private(set) var failureCount = 0

    private struct Outcome {
        var status: ScanStatus
        var score: Double?
        var hasError: Bool
    }

    /// A writer of records on the repositories at `paths`, in their order.
    init(_ paths: [String], to writer: ReportWriter, isOrdered: Bool) throws {
        self.paths = paths
        outcomes = Array(repeating: nil, count: paths.count)
        for request in writer.options.requests {
            let pages = PageFolder(for: request, count: paths.count)
            let reporter =
                pages?.reporter(writer.phrasebook)
                ?? request.format.reporter(
                    style: writer.style(of: request), checks: CheckCatalog.texts, phrasebook: writer.phrasebook)
            outputs.append(
                try RecordOutput(
                    reporter: reporter, isOrdered: isOrdered, pages: pages, write: try writer.sink(request)))
        }
        for index in outputs.indices { try outputs[index].begin(ReportDocument.of([])) }
    }

    /// Writes the record of the repository at `index`.
    func add(_ record: ScanRecord, at index: Int) throws {
        let digest = record.digest
        outcomes[index] = Outcome(status: digest.status, score: digest.score, hasError: digest.error != nil)
        tally.add(digest)
        failureCount += digest.hasFailed ? 1 : 0
        let written = ReportRecord(path: paths[index], digest: digest, line: record.line, report: Report.init(line:))
        failures.add(written)
        for output in outputs.indices { try outputs[output].add(written, at: index) }
    }

    /// Writes what stands behind the records.
    func finish(changes: FleetChanges? = nil) throws {
        let entries = zip(paths, outcomes).compactMap { path, outcome in
            outcome.map { BatchEntry(path: path, status: $0.status, score: $0.score) }
        }
        let summary = BatchSummary(repositories: entries, figures: tally.figures, changes: changes)
        for output in outputs.indices {
            try outputs[output].finish(ReportDocument.of([], batch: summary), failures: failures)
        }
    }

    /// The scores of those that have a report, nil for one of which nothing is known.
    var scores: [Double?] {
        outcomes.compactMap(\.self).filter { !$0.hasError }.map(\.score)
    }
}
