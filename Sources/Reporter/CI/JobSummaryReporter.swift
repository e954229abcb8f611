public import ReportModel

/// The summary of a job in GitHub Actions: the Markdown report, never so long that GitHub drops it.
///
/// Source: GitHub, adding a job summary: 1 MiB a step; files just below have been dropped too (actions/runner, issue 4337).
public struct JobSummaryReporter: Reporting {
    private static let most = 900_000
    private let markdown: MarkdownReporter
    private let say: Phrasebook

    /// A reporter with a language.
    public init(phrasebook: Phrasebook = .english) {
        markdown = MarkdownReporter(phrasebook: phrasebook)
        say = phrasebook
    }

    /// Appends the report, cut at the end of a line where it is too long.
    public func write<Target: TextOutputStream>(_ document: ReportDocument, to target: inout Target) {
        let text = markdown.render(document)
        guard text.utf8.count > Self.most else { return target.write(text) }
        target.write(
            text.firstLines(ofBytes: Self.most)
                + "\n\n\(say("The rest is too long for a summary; the report as json has all."))\n")
    }
}

extension JobSummaryReporter: BatchReporting {
    /// As in Markdown.
    public var placement: RecordPlacement { markdown.placement }

    /// A row takes at most some 400 bytes, so 2,000 stay below what a summary may hold.
    public var mostRecords: Int { 2_000 }

    /// As in Markdown.
    public func opening(_ document: ReportDocument) -> String { markdown.opening(document) }

    /// As in Markdown, without the middle of a path that is very long.
    public func record(_ record: ReportRecord) -> String { markdown.record(record) }

    /// As in Markdown, behind how many repositories are not listed.
    public func closing(_ document: ReportDocument, failures: FailureList) -> String {
        let count = document.batch?.repositories.count ?? 0
        let rest =
            count > mostRecords
            ? "\n\(say("\(count - mostRecords) more are not listed; the report as csv has all."))\n" : ""
        return rest + markdown.closing(document, failures: failures)
    }
}

extension String {
    /// As many whole lines as `limit` bytes hold.
    fileprivate func firstLines(ofBytes limit: Int) -> String {
        let bytes = utf8.prefix(limit)
        let end = bytes.lastIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
        return String(self[..<end])
    }
}
