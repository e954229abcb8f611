/// Many phrases looked up in one pass, each with a value.
///
/// A phrase is written as words with one space between; it is folded like the text. It matches whole words; a `*` at its end
/// matches the beginning of a word. Phrases in Han, Kana or Hangul match anywhere. A phrase needs at least two letters.
struct PhraseTable<Value: Sendable>: Sendable {
    struct Match {
        let value: Value
        let range: Range<Int>
    }

    private let values: [Value]
    private let heads: HeadTable

    init(_ phrases: [(String, Value)]) {
        let kept = phrases.map { (Self.folded($0.0), $0.1) }.filter { $0.0.count >= 3 }
        values = kept.map(\.1)
        heads = HeadTable(kept.map(\.0))
    }

    private static func folded(_ phrase: String) -> [UInt8] {
        let isPrefix = phrase.utf8.last == Byte.asterisk
        var folded = Array(FoldedText(isPrefix ? String(phrase.dropLast()) : phrase).bytes.dropFirst())
        if isPrefix || folded.first.map({ $0 >= 0xE3 }) == true { folded.removeLast() }
        return folded
    }

    /// Every phrase found, in the order of the text.
    func matches(in text: FoldedText) -> [Match] {
        var found: [Match] = []
        forEachMatch(in: text) { found.append($0) }
        return found
    }

    /// Whether any phrase is found.
    func contains(in text: FoldedText) -> Bool {
        !visit(text) { _ in false }
    }

    /// Calls `body` for every phrase found, in the order of the text.
    func forEachMatch(in text: FoldedText, _ body: (Match) -> Void) {
        _ = visit(text) { match in
            body(match)
            return true
        }
    }

    /// Calls `body` for every phrase found until it says no; whether it never did.
    @inline(__always)
    private func visit(_ text: FoldedText, _ body: (Match) -> Bool) -> Bool {
        for beginning in text.beginnings {
            let goesOn = heads.visit(beginning, of: text.bytes) { number, length in
                body(Match(value: values[number], range: beginning.start..<(beginning.start + length)))
            }
            guard goesOn else { return false }
        }
        return true
    }
}
