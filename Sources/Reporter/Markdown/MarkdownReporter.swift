public import ReportModel

/// A comment or a summary for a forge: headings, tables and folded details in GitHub Flavored Markdown.
///
/// Nothing from a repository becomes markup, a link, a mention or a reference.
public struct MarkdownReporter: Reporting {
    private let phrasebook: Phrasebook

    /// The reporter; there is nothing to choose.
    public init(phrasebook: Phrasebook = .english) {
        self.phrasebook = phrasebook
    }

    /// Appends headings, tables and folded details, ending in the versions of tool and model.
    public func write<Target: TextOutputStream>(_ document: ReportDocument, to target: inout Target) {
        guard let report = document.single else {
            return target.write(text(of: document))
        }
        var page = MarkdownPage(say: phrasebook)
        page.write(report.told(in: phrasebook))
        page.versions(document)
        target.write(page.source)
    }
}

extension MarkdownReporter: BatchReporting {
    /// The counts come first.
    public var placement: RecordPlacement { .afterSummary }

    /// The counts and the head of the table.
    public func opening(_ document: ReportDocument) -> String {
        var page = MarkdownPage(say: phrasebook)
        page.writeOpening(document.batch ?? BatchSummary(repositories: []))
        return page.source
    }

    /// The row of the record.
    public func record(_ record: ReportRecord) -> String {
        MarkdownPage.row(record.digest, record.path, phrasebook) + "\n"
    }

    /// What is missing most often, what went wrong, and the versions.
    public func closing(_ document: ReportDocument, failures: FailureList) -> String {
        var page = MarkdownPage(say: phrasebook)
        if let batch = document.batch { page.writeClosing(batch.told(in: phrasebook), failures) }
        page.versions(document)
        return "\n" + page.source
    }
}
