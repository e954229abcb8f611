public import ReportModel

/// Where a format puts the records of a batch.
public enum RecordPlacement: Sendable {
    /// Anywhere: a record is written as soon as it is there.
    case anywhere
    /// In the order of the repositories.
    case inOrder
    /// In the order of the repositories, behind an opening that tells what came of them all.
    case afterSummary
    /// In the order of the repositories, section by section.
    case inSections
}

/// Turns a batch into the text of one format piece by piece, so that none has to be held as a whole.
///
/// The pieces, one after the other, are what the format gives for the whole document.
public protocol BatchReporting: Sendable {
    /// Where the records go.
    var placement: RecordPlacement { get }

    /// What stands before the records; `document` holds none, and has the batch's summary where the records come after it.
    func opening(_ document: ReportDocument) -> String

    /// What introduces each section; one without introduction for most.
    var sections: [String] { get }

    /// What stands between two records that are not empty.
    var separator: String { get }

    /// How many records a sink takes; further ones are left out.
    var mostRecords: Int { get }

    /// One record.
    func record(_ record: ReportRecord) -> String

    /// The pieces of a record, one for each section; the whole record where there is one section.
    func pieces(of record: ReportRecord) -> [String]

    /// A page of its own for a record, with the name of its file in the folder of such pages; nil for most formats.
    func page(of record: ReportRecord, in document: ReportDocument) -> (name: String, text: String)?

    /// What stands behind the records; `document` holds none and has the batch's summary.
    func closing(_ document: ReportDocument, failures: FailureList) -> String
}

extension BatchReporting {
    /// One without introduction.
    public var sections: [String] { [""] }

    /// Nothing.
    public var separator: String { "" }

    /// The record.
    public func pieces(of record: ReportRecord) -> [String] { [self.record(record)] }

    /// None.
    public func page(of record: ReportRecord, in document: ReportDocument) -> (name: String, text: String)? { nil }

    /// No limit.
    public var mostRecords: Int { .max }

    /// The whole text of a document of several reports.
    func text(of document: ReportDocument) -> String {
        var frame = document
        frame.reports = []
        var failures = FailureList()
        let records = document.reports.enumerated().map { index, report in
            let record = ReportRecord(path: document.displayName(ofReport: index), report: report)
            failures.add(record)
            return index < mostRecords ? pieces(of: record) : sections.map { _ in "" }
        }
        let body = sections.enumerated().map { number, head in
            head + records.map { $0[number] }.filter { !$0.isEmpty }.joined(separator: separator)
        }
        return opening(frame) + body.joined() + closing(frame, failures: failures)
    }
}
