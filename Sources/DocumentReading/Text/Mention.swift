/// A place in a document, with the words that stand there.
public struct Mention: Sendable, Equatable, Hashable, Codable {
    /// The line, counted from 1.
    public let line: Int
    /// The words, without the marks of the format.
    public let text: String

    /// A mention of `text` at `line`, which counts from 1.
    public init(line: Int, text: String) {
        self.line = line
        self.text = text
    }
}
