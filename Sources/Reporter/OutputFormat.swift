public import ReportModel

/// The formats that a report can be written in.
public enum OutputFormat: String, CaseIterable, Sendable {
    /// A page for people.
    case text
    /// One document with all reports, for programs.
    case json
    /// One report a line, for streams.
    case ndjson
    /// A comment or a summary on a forge.
    case markdown
    /// A row for each repository, for spreadsheets.
    case csv

    /// What writes this format; only `text` uses the style.
    public func reporter(style: TextStyle = .plain) -> any Reporting {
        switch self {
        case .text: TextReporter(style: style)
        case .json: JSONReporter()
        case .ndjson: NDJSONReporter()
        case .markdown: MarkdownReporter()
        case .csv: CSVReporter()
        }
    }

    /// The whole text of `document` in this format.
    public func render(_ document: ReportDocument, style: TextStyle = .plain) -> String {
        reporter(style: style).render(document)
    }
}
