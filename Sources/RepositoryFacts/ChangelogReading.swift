/// What a changelog tells.
public struct ChangelogReading: Sendable, Equatable, Codable {
    /// Headings or lines that name a release.
    public var entries: Int
    /// The first of those lines, counted from 1.
    public var firstEntryLine: Int?
    /// The highest version that a line names, as written; nil where none names a mere version.
    public var highest: String?
    /// The line of that version, counted from 1.
    public var highestLine: Int?

    /// Memberwise.
    public init(entries: Int, firstEntryLine: Int?, highest: String? = nil, highestLine: Int? = nil) {
        self.entries = entries
        self.firstEntryLine = firstEntryLine
        self.highest = highest
        self.highestLine = highestLine
    }
}
