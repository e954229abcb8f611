public import ReportModel

/// One report of a batch, in the form in which it came.
public struct ReportRecord: Sendable {
    /// The path of the repository in the batch.
    public let path: String
    /// What is told of it in a list.
    public let digest: ReportDigest
    private let makeLine: @Sendable () -> String
    private let makeReport: @Sendable () -> Report?

    /// A record whose report stands on a line of JSON; `report` reads it where a format needs it.
    public init(path: String, digest: ReportDigest, line: String, report: @escaping @Sendable (String) -> Report?) {
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
    var line: String { makeLine() }

    /// The report; nil where the line holds none.
    var report: Report? { makeReport() }
}
