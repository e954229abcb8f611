public import ReportModel

/// Turns reports into the text of one format. Pure: the same document gives the same text.
public protocol Reporting: Sendable {
    /// Appends the text to `target` piece by piece, so that a large batch need not be held twice.
    func write<Target: TextOutputStream>(_ document: ReportDocument, to target: inout Target)
}

extension Reporting {
    /// The whole text, ending in a line feed.
    public func render(_ document: ReportDocument) -> String {
        var text = ""
        write(document, to: &text)
        return text
    }
}
