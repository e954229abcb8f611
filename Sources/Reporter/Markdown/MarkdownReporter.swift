public import ReportModel

/// A comment or a summary for a forge: headings, tables and folded details in GitHub Flavored Markdown.
///
/// Nothing from a repository becomes markup, a link, a mention or a reference.
public struct MarkdownReporter: Reporting {
    /// The reporter; there is nothing to choose.
    public init() {}

    /// Appends headings, tables and folded details, ending in the versions of tool and model.
    public func write<Target: TextOutputStream>(_ document: ReportDocument, to target: inout Target) {
        guard let report = document.single else {
            return target.write(text(of: document))
        }
        var page = MarkdownPage()
        page.write(report)
        page.versions(document)
        target.write(page.source)
    }
}

extension MarkdownReporter: BatchReporting {
    /// The counts come first.
    public var placement: RecordPlacement { .afterSummary }

    /// The counts and the head of the table.
    public func opening(_ document: ReportDocument) -> String {
        var page = MarkdownPage()
        page.writeOpening(document.batch ?? BatchSummary(repositories: []))
        return page.source
    }

    /// The row of the record.
    public func record(_ record: ReportRecord) -> String {
        MarkdownPage.row(record.digest, record.path) + "\n"
    }

    /// What is missing most often, what went wrong, and the versions.
    public func closing(_ document: ReportDocument, failures: FailureList) -> String {
        var page = MarkdownPage()
        if let batch = document.batch { page.writeClosing(batch, failures) }
        page.versions(document)
        return "\n" + page.source
    }
}
