import Analyzer
import ArgumentParser
import ReportModel
import Reporter

struct MetricsCommand: ExecutableCommand {
    static let configuration = CommandConfiguration(
        commandName: "metrics", abstract: "List the figures that are computed from a history.")

    @Option(help: "How to write the list: text or markdown.")
    var output: Format = .text

    @OptionGroup var language: LanguageOptions

    func execute(on console: Console) throws -> ExitStatus {
        switch output {
        case .text:
            let say = language.phrasebook(console)
            for metric in MetricCatalog.all { console.write("\(metric.id.padded(to: 28))\(say(metric.title))\n") }
        case .markdown: console.write(MetricExplanation.markdownPage(MetricCatalog.all))
        }
        return .success
    }

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, markdown
    }
}
