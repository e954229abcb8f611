public import ReportModel

/// Where a format puts the records of a batch.
public enum RecordPlacement: Sendable {
    /// Anywhere: a record is written as soon as it is there.
    case anywhere
    /// In the order of the repositories.
    case inOrder
    /// In the order of the repositories, behind an opening that tells what came of them all.
    case afterSummary
}

/// Turns a batch into the text of one format piece by piece, so that none has to be held as a whole.
///
/// The pieces, one after the other, are what the format gives for the whole document.
public protocol BatchReporting: Sendable {
    /// Where the records go.
    var placement: RecordPlacement { get }

    /// What stands before the records; `document` holds none, and has the batch's summary where the records come after it.
    func opening(_ document: ReportDocument) -> String

    /// What stands between two records.
    var separator: String { get }

    /// One record.
    func record(_ record: ReportRecord) -> String

    /// What stands behind the records; `document` holds none and has the batch's summary.
    func closing(_ document: ReportDocument, failures: FailureList) -> String
}

extension BatchReporting {
    /// Nothing.
    public var separator: String { "" }

    /// The whole text of a document of several reports.
    func text(of document: ReportDocument) -> String {
        var frame = document
        frame.reports = []
        var failures = FailureList()
        var text = opening(frame)
        for (index, report) in document.reports.enumerated() {
            let record = ReportRecord(path: document.displayName(ofReport: index), report: report)
            failures.add(record)
            text += (index == 0 ? "" : separator) + self.record(record)
        }
        return text + closing(frame, failures: failures)
    }
}
