/// Phrases that stand in one text for being read easily, with a comma or a line's end between them.
enum PhraseList {
    static func phrases(_ text: some StringProtocol) -> [String] {
        Array(text.utf8).split { $0 == Byte.comma || $0 == Byte.newline }.map { phrase in
            String(decoding: phrase.drop { $0 == Byte.space }, as: UTF8.self)
        }
    }
}
