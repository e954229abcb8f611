import DocumentReading

/// A document with its text and outline, for what else is in it.
struct ReadText<Reading: Sendable>: Sendable {
    /// Where its text is in the tree.
    let path: String
    let text: String
    let outline: Outline
    let reading: Reading

    /// Reads the file at `path`; nil where its bytes are no text.
    init?(_ bytes: [UInt8], at path: String, _ read: (Outline) -> Reading) {
        guard let text = TextDecoding.decode(bytes)?.text else { return nil }
        self.path = path
        self.text = text
        outline = Outline(text: text, format: TextFormat(path: path, text: text))
        reading = read(outline)
    }
}
