public import ReportModel

extension NDJSONReporter: BatchReporting {
    /// Every line stands for itself.
    public var placement: RecordPlacement { .anywhere }

    /// Nothing.
    public func opening(_ document: ReportDocument) -> String { "" }

    /// The line of the record.
    public func record(_ record: ReportRecord) -> String { record.line }

    /// Nothing.
    public func closing(_ document: ReportDocument, failures: FailureList) -> String { "" }
}
