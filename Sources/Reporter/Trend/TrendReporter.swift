public import ReportModel

/// A page for people about the past of one repository; the reports of the document are its moments, oldest first.
public struct TrendReporter: Reporting {
    /// How the page looks.
    public var style: TextStyle

    /// A reporter with a style.
    public init(style: TextStyle = .plain) {
        self.style = style
    }

    /// Appends the page.
    public func write<Target: TextOutputStream>(_ document: ReportDocument, to target: inout Target) {
        var page = TextPage(style: style)
        page.writeTrend(document.reports)
        target.write(page.text)
    }
}
