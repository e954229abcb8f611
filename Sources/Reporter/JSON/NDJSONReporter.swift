public import ReportModel

/// One report a line, each a compact JSON object with sorted keys. Source of the format: github.com/ndjson/ndjson-spec.
public struct NDJSONReporter: Reporting {
    /// The reporter; there is nothing to choose.
    public init() {}

    /// One report as a line, ending in a line feed, so that a batch can write each as it comes.
    public func line(for report: Report) -> String {
        var line = ""
        write([report], to: &line)
        return line
    }

    /// Appends a line for each report; tool and versions are not written.
    public func write<Target: TextOutputStream>(_ document: ReportDocument, to target: inout Target) {
        write(document.reports, to: &target)
    }

    private func write<Target: TextOutputStream>(_ reports: [Report], to target: inout Target) {
        withoutActuallyEscaping({ target.write($0) }) { sink in
            var text = JSONText(layout: .compact, sink: sink)
            for report in reports {
                ReportShapes.report.write(report, to: &text)
                text.endLine()
            }
        }
    }
}
