public import ReportModel

/// A comment or a summary for a forge: headings, tables and folded details in GitHub Flavored Markdown.
///
/// Nothing from a repository becomes markup, a link, a mention or a reference.
public struct MarkdownReporter: Reporting {
    /// The reporter; there is nothing to choose.
    public init() {}

    /// Appends headings, tables and folded details, ending in the versions of tool and model.
    public func write<Target: TextOutputStream>(_ document: ReportDocument, to target: inout Target) {
        var page = MarkdownPage()
        if document.batch == nil, document.reports.count == 1, let report = document.reports.first {
            page.write(report)
        } else {
            page.write(document)
        }
        page.paragraph(
            "<sub>\(document.tool.name) \(document.tool.version), scoring model \(document.modelVersion)</sub>")
        target.write(page.source)
    }
}
