public import ReportModel

/// One report of a batch, in the form in which it came; the other form is made once, when a format first asks for it.
public final class ReportRecord {
    /// The path of the repository in the batch.
    public let path: String
    /// What is told of it in a list.
    public let digest: ReportDigest
    private let makeLine: () -> String
    private let makeReport: () -> Report?

    /// A record whose report stands on a line of JSON; `report` reads it where a format needs it.
    public init(path: String, digest: ReportDigest, line: String, report: @escaping (String) -> Report?) {
        self.path = path
        self.digest = digest
        makeLine = { line }
        makeReport = { report(line) }
    }

    /// A record of a report.
    public init(path: String, report: Report) {
        self.path = path
        digest = ReportDigest(report)
        makeLine = { NDJSONReporter().line(for: report) }
        makeReport = { report }
    }

    /// The report as JSON on one line, ending in a line feed.
    private(set) lazy var line: String = makeLine()

    /// The report; nil where the line holds none.
    private(set) lazy var report: Report? = makeReport()
}
