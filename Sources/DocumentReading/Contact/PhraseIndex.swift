/// Finds many phrases in one pass over a folded text.
///
/// A phrase that begins with an ASCII letter is found at the start of a word only; its end may stand within a word, so a
/// stem finds every ending.
struct PhraseIndex<Tag: Sendable>: Sendable {
    /// A phrase that was found.
    struct Match: Sendable {
        let tag: Tag
        /// Offset of the first byte in the folded text.
        let offset: Int
    }

    private let tags: [Tag]
    private let heads: HeadTable

    /// Phrases of at least two bytes, in lower case, none of which begins with a space.
    init(_ entries: [(Tag, [String])]) {
        let all = entries.flatMap { tag, texts in texts.map { (tag, Array($0.utf8)) } }.filter { $0.1.count > 1 }
        tags = all.map(\.0)
        heads = HeadTable(all.map(\.1))
    }

    /// Every place where a phrase stands, in order of the text.
    func matches(in text: PhraseText) -> [Match] {
        var found: [Match] = []
        for beginning in text.beginnings {
            _ = heads.visit(beginning, of: text.bytes) { number, _ in
                found.append(Match(tag: tags[number], offset: beginning.start))
                return true
            }
        }
        return found
    }
}
