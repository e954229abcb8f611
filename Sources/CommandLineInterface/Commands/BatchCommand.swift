import ArgumentParser
import FactCollection
import Foundation
import MetadataReading
import ReportModel
import Reporter
import Scanner
import Synchronization

struct BatchCommand: ExecutableCommand {
    static let configuration = CommandConfiguration(
        commandName: "batch",
        abstract: "Report on every repository below a folder: one record each, always.",
        discussion: """
            Folders are searched in a fixed order, symbolic links are not followed, and the search does not go below \
            a repository unless asked to. A repository that cannot be scanned, takes too long or crashes the process \
            that scans it is a record with its reason and costs no other record; so is a submodule, a further work \
            tree, and a repository that was found before. A clone of the owner's .github repository in the same folder \
            supplies the documents that its neighbours lack.
            """)

    @OptionGroup var discovery: DiscoveryOptions
    @OptionGroup var batch: BatchOptions
    @OptionGroup var storing: StoreOptions

    @Flag(help: "Exit with 4 when a repository could not be scanned.")
    var strict = false

    @OptionGroup var scan: ScanOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var threshold: ThresholdOptions

    func execute(on console: Console) throws -> ExitStatus {
        let options = try scan.collectionOptions()
        let writer = ReportWriter(console: console, options: output)
        guard let found = try discover(writer, console) else { return .unscannable }
        let stop = BatchStop()
        let interruption = console.program.map { _ in Interruption(stopping: stop) }
        defer { withExtendedLifetime(interruption) {} }

        let storeRun = try storing.run(scan, scope: scope)
        let engine = BatchEngine(
            options, scan: scan, limits: batch.limits, keepsFacts: storeRun != nil, program: console.program, stop: stop
        )
        let run = try BatchRun(
            found, engine: engine, storeRun: storeRun,
            writer: BatchWriter(found.map(\.path), to: writer, isOrdered: batch.ordered),
            progress: Progress(total: found.count, console: console, isQuiet: output.quiet))
        let outcome = try run.scan(jobs: jobs(for: found), stop: stop)
        if stop.isRequested { return .interrupted }
        if outcome.failures > 0, strict { return threshold.exitZero ? .success : .batchIncomplete }
        return threshold.status(of: outcome.scores, configured: options.configuration?.failUnder)
    }

    /// What a later run has to look at to be a later run of this one.
    private var scope: String {
        discovery.places + (batch.shard.map { ", part \($0.number) of \($0.count)" } ?? "")
    }

    /// As many as asked for or there are cores; one for a few small ones, which are done before another process has started.
    private func jobs(for found: [FoundRepository]) -> Int {
        batch.jobs ?? (CloneSize.areFewAndSmall(found) ? 1 : ProcessInfo.processInfo.activeProcessorCount)
    }

    private func discover(_ writer: ReportWriter, _ console: Console) throws -> [FoundRepository]? {
        do {
            var found = try discovery.repositories(console)
            if found.isEmpty {
                writer.complain("no repository was found \(discovery.places)")
                return nil
            }
            if let shard = batch.shard { found.removeAll { !shard.contains($0.path) } }
            return found
        } catch let error as UnreadableFolder {
            writer.complain("\(error)")
            return nil
        }
    }
}
