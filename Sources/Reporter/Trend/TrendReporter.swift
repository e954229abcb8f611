public import ReportModel

/// A page for people about the past of one repository; the reports of the document are its moments, oldest first.
public struct TrendReporter: Reporting {
    /// How the page looks.
    public var style: TextStyle
    private let phrasebook: Phrasebook

    /// A reporter with a style and a language.
    public init(style: TextStyle = .plain, phrasebook: Phrasebook = .english) {
        self.style = style
        self.phrasebook = phrasebook
    }

    /// Appends the page.
    public func write<Target: TextOutputStream>(_ document: ReportDocument, to target: inout Target) {
        var page = TextPage(style: style, say: phrasebook)
        page.writeTrend(document.told(in: phrasebook).reports)
        target.write(page.text)
    }
}
