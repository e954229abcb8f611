public import ReportModel

/// A page for people: one repository at length, several at a line each with a summary.
///
/// Whatever comes from a repository is made safe for a terminal: characters that would act are written out.
public struct TextReporter: Reporting {
    /// How the page looks.
    public var style: TextStyle
    /// Whether only the score, or for several repositories only the summary, is shown.
    public var summaryOnly: Bool

    /// A reporter with a style.
    public init(style: TextStyle = .plain, summaryOnly: Bool = false) {
        self.style = style
        self.summaryOnly = summaryOnly
    }

    /// Appends the page; a batch of one is shown as a batch.
    public func write<Target: TextOutputStream>(_ document: ReportDocument, to target: inout Target) {
        var page = TextPage(style: style)
        if document.batch == nil, document.reports.count == 1, let report = document.reports.first {
            page.write(report, summaryOnly: summaryOnly)
        } else {
            page.write(document, summaryOnly: summaryOnly)
        }
        target.write(page.text)
    }
}
