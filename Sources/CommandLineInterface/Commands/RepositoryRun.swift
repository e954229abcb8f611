import FactCollection
import Foundation
import MetadataReading
import ReportModel
import Reporter
import Scanner

/// Scans repositories one after the other with all cores, writes their reports, and says how that ended.
struct RepositoryRun {
    let scan: ScanOptions
    let output: OutputOptions
    let threshold: ThresholdOptions

    /// Scans `repositories` by `options`, which are those of `scan` or more.
    func execute(_ repositories: [String], _ options: CollectionOptions, on console: Console) throws -> ExitStatus {
        var options = options
        options.threads = ProcessInfo.processInfo.activeProcessorCount
        let scanner = RepositoryScanner(options: options, writesPaths: scan.paths)
        let results = repositories.map { scanner.scan($0, path: $0) }

        let writer = ReportWriter(console: console, options: output)
        try writer.write(
            ReportDocument.of(results.map(\.report), paths: repositories), remarks: results.flatMap(\.remarks))
        for (path, result) in zip(repositories, results) {
            result.report.error.map { writer.complain($0.message, about: path) }
        }
        if results.contains(where: { $0.report.error != nil }) { return .unscannable }
        return threshold.status(of: results.map(\.report.score), configured: options.configuration?.failUnder)
    }
}
