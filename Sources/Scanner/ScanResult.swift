public import FactCollection
public import ReportModel

/// What came of scanning one repository.
public struct ScanResult: Sendable {
    /// The report; a record of the failure where the repository could not be scanned.
    public var report: Report
    /// Remarks for the person at the keyboard that are about the work tree and so must not change the report.
    public var remarks: [String]
    /// The moment on which the history was judged, in seconds since 1970; nil where nothing was.
    public var judgedAt: Int64?
    /// The facts in a form that can be kept; nil where nobody asked or there are none.
    public var stored: StoredFacts?

    /// Memberwise.
    public init(report: Report, remarks: [String] = [], judgedAt: Int64? = nil, stored: StoredFacts? = nil) {
        self.report = report
        self.remarks = remarks
        self.judgedAt = judgedAt
        self.stored = stored
    }
}
