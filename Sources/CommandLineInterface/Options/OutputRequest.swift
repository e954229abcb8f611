import ArgumentParser
import Reporter

/// One `--output FORMAT[=PATH]`: how to write the report, and where.
struct OutputRequest: Equatable, ExpressibleByArgument {
    var format: OutputFormat
    /// The file to write; nil for standard output.
    var path: String?
    /// Whether the file keeps what is in it.
    var appends = false

    init(format: OutputFormat, path: String? = nil, appends: Bool = false) {
        self.format = format
        self.path = path
        self.appends = appends
    }

    init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard let format = OutputFormat(rawValue: String(parts[0])) else { return nil }
        let path = parts.count > 1 ? String(parts[1]) : nil
        guard path != "" else { return nil }
        self.init(format: format, path: path)
    }

    static var allValueStrings: [String] {
        OutputFormat.allCases.map(\.rawValue)
    }
}
