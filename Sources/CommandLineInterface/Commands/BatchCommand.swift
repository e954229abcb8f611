import ArgumentParser
import FactCollection
import Foundation
import MetadataReading
import ReportModel
import Reporter
import Scanner

struct BatchCommand: ExecutableCommand {
    static let configuration = CommandConfiguration(
        commandName: "batch",
        abstract: "Report on every repository below a folder: one record each, always.",
        discussion: """
            Folders are searched in a fixed order, symbolic links are not followed, and the search does not go below \
            a repository unless asked to. A repository that cannot be scanned is a record with its reason and costs no \
            other record; so is a submodule, a further work tree, and a repository that was found before.
            """)

    @OptionGroup var discovery: DiscoveryOptions

    @Option(
        help: ArgumentHelp("How many repositories are scanned at a time; as many as there are cores.", valueName: "n"))
    var jobs: Int?

    @Flag(help: "Exit with 4 when a repository could not be scanned.")
    var strict = false

    @OptionGroup var scan: ScanOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var threshold: ThresholdOptions

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs is \(jobs) but at least one is needed") }
    }

    func execute(on console: Console) throws -> ExitStatus {
        let options = try scan.collectionOptions()
        let writer = ReportWriter(console: console, options: output)
        guard let found = try discover(writer, console) else { return .unscannable }

        let scanner = RepositoryScanner(options: options, writesPaths: scan.paths)
        let batch = BatchScanner(scanner: scanner, jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount)
        let progress = Progress(total: found.count, console: console, isQuiet: output.quiet)
        let reports = batch.scan(found) { index, result in
            progress.step(index + 1, path: found[index].path, failed: result.report.hasFailed)
        }.map(\.report)
        progress.finish()

        let entries = zip(found, reports).map { BatchEntry(path: $0.path, status: $1.status, score: $1.score) }
        try writer.write(ReportDocument.of(reports, batch: BatchSummary(repositories: entries)))
        let failures = reports.count(where: \.hasFailed)
        if failures > 0, strict { return threshold.exitZero ? .success : .batchIncomplete }
        return threshold.status(of: reports.filter { $0.error == nil }, configured: options.configuration?.failUnder)
    }

    private func discover(_ writer: ReportWriter, _ console: Console) throws -> [FoundRepository]? {
        do {
            let found = try discovery.repositories(console)
            if found.isEmpty { writer.complain("no repository was found \(discovery.places)") }
            return found.isEmpty ? nil : found
        } catch let error as UnreadableFolder {
            writer.complain("\(error)")
            return nil
        }
    }
}

extension Report {
    /// Whether there should be a report and is none; one that is skipped is not missed.
    fileprivate var hasFailed: Bool { error != nil && status != .skipped }
}
