extension Outline {
    /// Reads `text` as `format`. Takes any text, in time linear in its length.
    public init(text: String, format: TextFormat) {
        self.init(format: format, blocks: PlainParser.blocks(of: text))
    }
}

enum PlainParser {
    static func blocks(of text: String) -> [Block] {
        var blocks: [Block] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        where !line.isEmpty {
            blocks.append(Block(.paragraph, text: String(line), lines: (index + 1)...(index + 1)))
        }
        return blocks
    }
}
