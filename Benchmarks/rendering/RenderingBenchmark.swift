import Analyzer
import Foundation
import ReportModel
import Reporter

/// Says how long every format takes to write the reports it is given, one a line of JSON: milliseconds for all of them, the quicker of
/// two rounds. The reports are read before the clock starts.
@main
enum RenderingBenchmark {
    static func main() throws {
        guard let path = CommandLine.arguments.dropFirst().first else {
            throw CocoaError(.fileReadInvalidFileName, userInfo: [NSLocalizedDescriptionKey: "name a file of reports"])
        }
        let lines = try Data(contentsOf: URL(fileURLWithPath: path)).split(separator: UInt8(ascii: "\n"))
        let reports = try lines.map { try JSONDecoder().decode(Report.self, from: $0) }
        for format in OutputFormat.allCases {
            for phrasebook in [Phrasebook.english, Phrasebook.book(of: "fr")].compactMap(\.self) {
                let reporter = format.reporter(checks: CheckCatalog.texts, phrasebook: phrasebook)
                let quickest = (0..<2).map { _ in milliseconds { use(reporter, reports) } }.min() ?? 0
                print("\(format.rawValue)-\(phrasebook.code)\t\(quickest)")
            }
        }
    }

    private static func milliseconds(_ work: () -> Void) -> Double {
        let time = ContinuousClock().measure(work)
        return Double(time.components.seconds) * 1e3 + Double(time.components.attoseconds) / 1e15
    }

    /// Renders a batch as it is written, piece by piece.
    private static func use(_ reporter: any BatchReporting, _ reports: [Report]) {
        var tally = FleetTally()
        var failures = FailureList()
        var size = 0
        var entries: [BatchEntry] = []
        for (index, report) in reports.enumerated() {
            let record = ReportRecord(path: "\(report.repository.name)/\(index)", report: report)
            tally.add(record.digest)
            failures.add(record)
            entries.append(BatchEntry(path: record.path, status: report.status, score: report.score))
            if index < reporter.mostRecords { size += reporter.pieces(of: record).reduce(0) { $0 + $1.utf8.count } }
        }
        let document = ReportDocument(
            tool: Tool(name: "commons-scan", version: "0"), modelVersion: ScoringModel.version, reports: [],
            batch: BatchSummary(repositories: entries, figures: tally.figures))
        size += reporter.opening(document).utf8.count + reporter.closing(document, failures: failures).utf8.count
        precondition(size > 0 || reporter.mostRecords == 0)
    }
}
