public import ReportModel

/// What came of scanning one repository.
public struct ScanResult: Sendable, Equatable {
    /// The report; a record of the failure where the repository could not be scanned.
    public var report: Report
    /// Remarks for the person at the keyboard that are about the work tree and so must not change the report.
    public var remarks: [String]

    /// Memberwise.
    public init(report: Report, remarks: [String] = []) {
        self.report = report
        self.remarks = remarks
    }
}
