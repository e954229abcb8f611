public import ReportModel

/// One JSON document with all reports: keys sorted, indented by two spaces.
///
/// Characters that act on a terminal are written as escapes, so that the text may be shown as it is.
public struct JSONReporter: Reporting {
    /// The reporter; there is nothing to choose.
    public init() {}

    /// Appends the document, ending in a line feed.
    public func write<Target: TextOutputStream>(_ document: ReportDocument, to target: inout Target) {
        withoutActuallyEscaping({ target.write($0) }) { sink in
            var text = JSONText(layout: .pretty, sink: sink)
            ReportShapes.document.write(document, to: &text)
            text.endLine()
        }
    }
}
