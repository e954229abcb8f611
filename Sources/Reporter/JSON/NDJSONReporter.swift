public import ReportModel

/// One report a line, each a compact JSON object with sorted keys. Source of the format: github.com/ndjson/ndjson-spec.
public struct NDJSONReporter: Reporting {
    /// The reporter; there is nothing to choose.
    public init() {}

    /// One report as a line, ending in a line feed, so that a batch can write each as it comes.
    public func line(for report: Report) -> String {
        ReportShapes.report.lines([report])
    }

    /// Appends a line for each report; tool and versions are not written.
    public func write<Target: TextOutputStream>(_ document: ReportDocument, to target: inout Target) {
        for report in document.reports { target.write(line(for: report)) }
    }
}
