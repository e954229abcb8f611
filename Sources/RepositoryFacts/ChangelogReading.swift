/// What a changelog tells.
public struct ChangelogReading: Sendable, Equatable {
    /// Headings or lines that name a release.
    public var entries: Int
    /// The first of those lines, counted from 1.
    public var firstEntryLine: Int?

    /// Memberwise.
    public init(entries: Int, firstEntryLine: Int?) {
        self.entries = entries
        self.firstEntryLine = firstEntryLine
    }
}
