public import ReportModel

/// A page for people: one repository at length, several at a line each with a summary.
///
/// Whatever comes from a repository is made safe for a terminal: characters that would act are written out.
public struct TextReporter: Reporting {
    /// How the page looks.
    public var style: TextStyle
    /// Whether only the score, or for several repositories only the summary, is shown.
    public var summaryOnly: Bool
    private let phrasebook: Phrasebook

    /// A reporter with a style and a language.
    public init(style: TextStyle = .plain, summaryOnly: Bool = false, phrasebook: Phrasebook = .english) {
        self.style = style
        self.summaryOnly = summaryOnly
        self.phrasebook = phrasebook
    }

    /// Appends the page; a batch of one is shown as a batch.
    public func write<Target: TextOutputStream>(_ document: ReportDocument, to target: inout Target) {
        guard let report = document.single else {
            return target.write(text(of: document))
        }
        var page = TextPage(style: style, say: phrasebook)
        page.write(report.told(in: phrasebook), summaryOnly: summaryOnly)
        target.write(page.text)
    }
}

extension TextReporter: BatchReporting {
    /// Lines stand in the order of the repositories.
    public var placement: RecordPlacement { .inOrder }

    /// Nothing.
    public func opening(_ document: ReportDocument) -> String { "" }

    /// The line of the record.
    public func record(_ record: ReportRecord) -> String {
        guard !summaryOnly else { return "" }
        var page = TextPage(style: style, say: phrasebook)
        page.row(record.digest, record.path)
        return page.text
    }

    /// What came of all, and what went wrong.
    public func closing(_ document: ReportDocument, failures: FailureList) -> String {
        guard let batch = document.batch else { return "" }
        var page = TextPage(style: style, say: phrasebook)
        page.summary(batch.told(in: phrasebook))
        page.failures(failures)
        return (summaryOnly || batch.repositories.isEmpty ? "" : "\n") + page.text
    }
}
