public import ReportModel

extension JSONReporter: BatchReporting {
    /// The summary's key comes before that of the reports.
    public var placement: RecordPlacement { .afterSummary }

    /// The document up to its first report.
    public func opening(_ document: ReportDocument) -> String { frame(document).opening }

    /// A comma.
    public var separator: String { "," }

    /// The report on the level of a list's element.
    public func record(_ record: ReportRecord) -> String {
        "\n    " + JSONIndenter.indented(record.line, level: 2)
    }

    /// The document from the end of its last report.
    public func closing(_ document: ReportDocument, failures: FailureList) -> String {
        let isEmpty = document.batch?.repositories.isEmpty ?? true
        return (isEmpty ? "" : "\n  ") + frame(document).closing
    }

    private func frame(_ document: ReportDocument) -> (opening: String, closing: String) {
        let text = render(document)
        let list = "\n  \"reports\": ["
        guard let start = text.ranges(of: list).last?.upperBound else { return (text, "") }
        return (String(text[..<start]), String(text[start...]))
    }
}
