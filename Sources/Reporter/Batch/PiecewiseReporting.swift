public import ReportModel

/// A format in which one repository is written as a batch of one.
public protocol PiecewiseReporting: Reporting, BatchReporting {}

extension PiecewiseReporting {
    /// Appends the opening, the records and the closing.
    public func write<Target: TextOutputStream>(_ document: ReportDocument, to target: inout Target) {
        target.write(text(of: document))
    }
}
