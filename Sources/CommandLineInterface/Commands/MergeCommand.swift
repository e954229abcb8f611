import ArgumentParser
import Foundation
import ReportModel
import Reporter
import Scanner

struct MergeCommand: ExecutableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: "Make one report of those that several runs wrote.",
        discussion: """
            For the parts of a batch that ran with --shard on several machines. Reads documents (--output json) and lines \
            (--output ndjson, best with --paths) and writes the records sorted by path. Where several records have one path, \
            the last one is kept.
            """)

    @Argument(help: ArgumentHelp("Reports as json or ndjson.", valueName: "file"), completion: .file())
    var files: [String]

    @OptionGroup var output: OutputOptions
    @OptionGroup var threshold: ThresholdOptions

    func execute(on console: Console) throws -> ExitStatus {
        let parts = try MergedRecords(files)
        let writer = ReportWriter(console: console, options: output)
        let merged = try BatchWriter(parts.paths, to: writer, isOrdered: true)
        try parts.forEach { record, index in try merged.add(record, at: index) }
        try merged.finish()
        if parts.replaced > 0 {
            writer.complain(
                "\(parts.replaced.counted("record was", "records were")) replaced by a later one of the same path")
        }
        return threshold.status(of: merged.scores, configured: nil)
    }
}
