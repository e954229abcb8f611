public import ReportModel

/// What came of a request.
public enum ScanAnswer: Sendable, Equatable {
    /// Nothing has changed since the report that is known was made.
    case unchanged
    /// The repository was scanned, or there is a record of why not.
    case scanned(ScanRecord)
}

/// A report in the form in which it passes from process to process.
public struct ScanRecord: Sendable, Equatable {
    /// What is told of it in a list.
    public var digest: ReportDigest
    /// The report as JSON on one line, ending in a line feed.
    public var line: String
    /// What the report was made from, in a word; nil where the same may give another report.
    public var fingerprint: String?
    /// The facts as text on one line; nil where nobody asked.
    public var facts: String?

    /// Memberwise.
    public init(digest: ReportDigest, line: String, fingerprint: String? = nil, facts: String? = nil) {
        self.digest = digest
        self.line = line
        self.fingerprint = fingerprint
        self.facts = facts
    }
}
