import ArgumentParser
import FactCollection
import Reporter

struct ScanCommand: ExecutableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scan",
        abstract: "Report on one repository, or on each of several.",
        discussion: """
            Reads the commit at HEAD, or the one that --rev names, so that the same clone always gives the same \
            report. A report in text goes to a terminal in colour; --output json, ndjson, markdown or csv are for \
            programs and pages.
            """)

    @Argument(
        help: ArgumentHelp("Work trees, .git folders or bare repositories.", valueName: "path"),
        completion: .directory)
    var repositories: [String]

    @Option(
        help: ArgumentHelp(
            "Show what a forge or a programme would see by its published rules, and why it differs; as text or --output ndjson.",
            valueName: "lens"))
    var lens: LensChoice?

    @OptionGroup var scan: ScanOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var threshold: ThresholdOptions

    func execute(on console: Console) throws -> ExitStatus {
        var options = try scan.collectionOptions()
        options.comparesWorkTree = output.requests.contains { $0.format == .text } && !scan.worktree && scan.rev == nil
        if let lens { return try show(lens, options, on: console) }
        return try RepositoryRun(scan: scan, output: output, threshold: threshold)
            .execute(repositories, options, on: console)
    }
}
