import ArgumentParser
import Reporter

/// How reports are written.
struct OutputOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "How to write the report, and where; may be given several times.",
            discussion: "Without a path the report goes to standard output.",
            valueName: "format[=path]"))
    var output: [OutputRequest] = []

    @Option(name: .long, help: "When to use colour: auto, always or never. NO_COLOR is honoured.")
    var color: ColorChoice = .auto

    @OptionGroup var language: LanguageOptions

    @Flag(name: .shortAndLong, help: "Print no messages and no progress.")
    var quiet = false

    func validate() throws {
        guard requests.filter({ $0.path == nil }).count <= 1 else {
            throw ValidationError(
                "several reports go to standard output; give all but one of them a path: --output json=report.json")
        }
    }

    /// What was asked for; text where nothing was.
    var requests: [OutputRequest] {
        output.isEmpty ? [OutputRequest(format: .text)] : output
    }
}

/// When to use colour.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never

    /// Whether to use it on `console`. Source: no-color.org; `TERM=dumb` says the same.
    func isOn(_ console: Console) -> Bool {
        switch self {
        case .always: return true
        case .never: return false
        case .auto:
            let isRefused = console.environment["NO_COLOR"].map { !$0.isEmpty } ?? false
            return console.isOutputTerminal && !isRefused && console.environment["TERM"] != "dumb"
        }
    }
}
