extension OutputFormat {
    /// What writes a batch in this format; only `text` uses the style, and `csv` has a column for each of `checks`.
    public func batchReporter(style: TextStyle, checks: [String]) -> any BatchReporting {
        switch self {
        case .text: TextReporter(style: style)
        case .json: JSONReporter()
        case .ndjson: NDJSONReporter()
        case .markdown: MarkdownReporter()
        case .csv: CSVReporter(checks: checks)
        }
    }
}
