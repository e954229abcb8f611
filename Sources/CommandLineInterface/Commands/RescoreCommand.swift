import ArgumentParser
import FactCollection
import MetadataReading
import ReportModel
import Reporter
import ScanStore
import Scanner

struct RescoreCommand: ExecutableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rescore",
        abstract: "Judge the facts that a store keeps again, without a clone.",
        discussion: """
            Under the present model, with another configuration's exemptions, or at another day. The facts are those that were \
            kept last of each repository. Where a configuration names other paths for documents, the repositories have to \
            be scanned again.
            """)

    @Option(help: ArgumentHelp("The store that batches keep their facts in.", valueName: "file"), completion: .file())
    var store: String

    @Argument(
        help: ArgumentHelp("Repositories by their paths in the batch; all where none is named.", valueName: "path"))
    var paths: [String] = []

    @Option(
        name: .customLong("as-of"),
        help: ArgumentHelp(
            "The day on which history is judged, instead of the day of the scanned commit.", valueName: "YYYY-MM-DD"))
    var asOf: DayArgument?

    @Option(help: ArgumentHelp("Use this configuration instead of the repositories' own.", valueName: "file"))
    var config: String?

    @Flag(name: .customLong("paths"), help: "Write where each repository was found into its report.")
    var writesPaths = false

    @OptionGroup var output: OutputOptions
    @OptionGroup var threshold: ThresholdOptions

    func execute(on console: Console) throws -> ExitStatus {
        var options = CollectionOptions()
        options.asOf = asOf?.day.endOfDay
        options.configuration = try config.map(Configuration.init(file:))
        let maker = RecordMaker(options: options, writesPaths: writesPaths)
        do {
            let store = try ScanStore(existing: store)
            let kept = try store.pathsWithFacts()
            let unknown = Set(paths).subtracting(kept).sorted()
            guard unknown.isEmpty else {
                console.complain("the store keeps no facts of `\(unknown[0])`; scan it with --store first")
                return .unscannable
            }
            let chosen = paths.isEmpty ? kept : paths
            let writer = try BatchWriter(
                chosen, to: ReportWriter(console: console, options: output), isOrdered: true)
            for (index, path) in chosen.enumerated() {
                let facts = try store.latestFacts(of: path)
                try writer.add(
                    facts.flatMap { maker.record(ofFacts: $0, path: path) } ?? maker.unreadable(path), at: index)
            }
            try writer.finish()
            return threshold.status(of: writer.scores, configured: options.configuration?.failUnder)
        } catch let error as StoreError {
            throw ValidationError("\(error)")
        }
    }
}

extension RecordMaker {
    /// The record of facts that another version kept.
    fileprivate func unreadable(_ path: String) -> ScanRecord {
        record(
            of: ScanRequest(path: path), status: .error,
            failure: ScanFailure(
                code: "facts-of-another-version",
                message: "the facts were kept by another version of this program; scan the repository again"))
    }
}
