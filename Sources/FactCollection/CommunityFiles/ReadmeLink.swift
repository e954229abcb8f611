import DocumentReading

/// A link as a document writes it.
public struct ReadmeLink: Sendable, Hashable {
    /// What a reader sees of the link.
    public let text: String
    /// The address or path, as written.
    public let target: String
    /// The line of the document, counted from 1.
    public let line: Int

    /// Makes a link from its text, its target and its line.
    public init(text: String, target: String, line: Int) {
        self.text = text
        self.target = target
        self.line = line
    }

    /// A link of an outline.
    init(_ link: Link) {
        self.init(text: link.text, target: link.target, line: link.line)
    }
}
