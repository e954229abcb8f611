/// Sentences and their translations, to be looked up.
struct PhraseTable: Sendable {
    /// The sentences with their translations, as they are written.
    let entries: [(english: String, translation: String)]
    private let sentences: [String: String]
    /// Those with parts; those with most words of their own first, so that the more exact one wins.
    let patterns: [PhrasePattern]

    /// - Parameter text: pairs of lines, with an empty line after each pair.
    init(_ text: String) {
        let lines = text.utf8.split(separator: UInt8(ascii: "\n")).map { String(Substring($0)) }
        self.init(
            stride(from: 0, to: lines.count - lines.count % 2, by: 2).map {
                (english: lines[$0], translation: lines[$0 + 1])
            })
    }

    private init(_ entries: [(english: String, translation: String)]) {
        self.entries = entries
        let whole = entries.filter { !$0.english.utf8.contains(UInt8(ascii: "{")) }
        sentences = Dictionary(whole.map { ($0.english, $0.translation) }, uniquingKeysWith: { first, _ in first })
        patterns = entries.filter { $0.english.utf8.contains(UInt8(ascii: "{")) }
            .map { PhrasePattern($0.english, $0.translation) }
            .sorted { $0.strength > $1.strength }
    }

    /// These sentences and others; of two translations of one, that of these.
    func adding(_ others: PhraseTable) -> PhraseTable {
        others.entries.isEmpty ? self : PhraseTable(entries + others.entries)
    }

    /// A whole sentence, or the same one with its first letter in the other case, as titles have it inside a sentence.
    func sentence(_ english: String) -> String? {
        if let known = sentences[english] { return known }
        guard let first = english.first, first.isLowercase else { return nil }
        return sentences[first.uppercased() + english.dropFirst()].map { $0.prefix(1).lowercased() + $0.dropFirst() }
    }
}
