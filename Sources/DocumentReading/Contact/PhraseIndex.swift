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

    private let phrases: [[UInt8]]
    private let tags: [Tag]
    private let heads: HeadTable

    /// Phrases of at least two bytes, in lower case, none of which begins with a space.
    init(_ entries: [(Tag, [String])]) {
        let all = entries.flatMap { tag, texts in texts.map { (tag, Array($0.utf8)) } }.filter { $0.1.count > 1 }
        tags = all.map(\.0)
        phrases = all.map(\.1)
        heads = HeadTable(phrases)
    }

    /// Every place where a phrase stands, in order of the text.
    func matches(in text: PhraseText) -> [Match] {
        var found: [Match] = []
        for beginning in text.beginnings {
            _ = heads.visit(beginning.head) { number in
                if stands(phrases[number], in: text.bytes, at: beginning.start) {
                    found.append(Match(tag: tags[number], offset: beginning.start))
                }
                return true
            }
        }
        return found
    }

    private func stands(_ phrase: [UInt8], in text: [UInt8], at offset: Int) -> Bool {
        guard offset + phrase.count <= text.count else { return false }
        var index = 2
        while index < phrase.count {
            if text[offset + index] != phrase[index] { return false }
            index += 1
        }
        return true
    }
}
