/// A word that some readers feel shut out by.
public struct WordingMention: Sendable, Equatable, Codable {
    /// The word.
    public var word: String
    /// The document.
    public var path: String
    /// The line, counted from 1.
    public var line: Int

    /// Memberwise.
    public init(word: String, path: String, line: Int) {
        self.word = word
        self.path = path
        self.line = line
    }
}
