public import ReportModel

/// A format that says nothing of single repositories of a batch.
public protocol SummaryReporting: Reporting, BatchReporting {}

extension SummaryReporting {
    /// Records are not written.
    public var placement: RecordPlacement { .inOrder }

    /// Nothing.
    public func opening(_ document: ReportDocument) -> String { "" }

    /// Nothing.
    public func record(_ record: ReportRecord) -> String { "" }

    /// What is said of all.
    public func closing(_ document: ReportDocument, failures: FailureList) -> String { render(document) }
}
