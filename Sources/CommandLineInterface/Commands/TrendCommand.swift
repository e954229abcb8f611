import ArgumentParser
import FactCollection
import Foundation
import MetadataReading
import ReportModel
import Reporter
import Scanner

struct TrendCommand: ExecutableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trend",
        abstract: "Report on a repository's past, from the clone alone.",
        discussion: """
            The whole scan is repeated at the end of every month, quarter or year along the first parents of HEAD, or \
            at every tag that names a version. Each moment is judged as on its own day. JSON, NDJSON and CSV hold one \
            report for each moment, oldest first.
            """)

    @Argument(
        help: ArgumentHelp("A work tree, a .git folder or a bare repository.", valueName: "path"),
        completion: .directory)
    var repository: String

    @Option(help: "How far apart the moments are: month, quarter or year.")
    var every: Interval?

    @Flag(help: "Look at every tag that names a version instead.")
    var tags = false

    @Option(help: ArgumentHelp("Leave out what lies before this day.", valueName: "YYYY-MM-DD"))
    var from: DayArgument?

    @Option(help: ArgumentHelp("Leave out what lies after this day.", valueName: "YYYY-MM-DD"))
    var to: DayArgument?

    @Option(
        help: ArgumentHelp("The revision whose past is looked at, instead of HEAD.", valueName: "revision"))
    var rev: String?

    @OptionGroup var output: OutputOptions

    private static let formats: [OutputFormat] = [.text, .html, .json, .ndjson, .csv]

    func validate() throws {
        if tags, every != nil { throw ValidationError("--tags and --every name different moments; choose one") }
        if let from, let to, from.day > to.day {
            throw ValidationError("--from is \(from.day), after --to, which is \(to.day)")
        }
        guard output.requests.allSatisfy({ Self.formats.contains($0.format) }) else {
            throw ValidationError("a trend can be written as text, html, json, ndjson or csv")
        }
    }

    func execute(on console: Console) throws -> ExitStatus {
        var options = CollectionOptions()
        options.revision = rev
        options.threads = ProcessInfo.processInfo.activeProcessorCount
        let step: PastSchedule.Step = tags ? .tags : .months((every ?? .quarter).months)
        let schedule = PastSchedule(step: step, from: from?.day.startOfDay, to: to?.day.endOfDay)
        let reports = PastScanner(options: options, schedule: schedule).scan(repository)

        let document = ReportDocument.of(reports)
        let writer = ReportWriter(console: console, options: output)
        try writer.write { format, style in
            switch format {
            case .text: TrendReporter(style: style, phrasebook: writer.phrasebook).render(document)
            case .html: TrendPageReporter(phrasebook: writer.phrasebook).render(document)
            default: format.render(document)
            }
        }
        guard let error = reports.first?.error else { return .success }
        writer.complain(error.message, about: repository)
        return .unscannable
    }
}

/// How far apart the moments of a trend are.
enum Interval: String, ExpressibleByArgument, CaseIterable {
    case month, quarter, year

    /// In calendar months.
    var months: Int {
        switch self {
        case .month: 1
        case .quarter: 3
        case .year: 12
        }
    }
}
