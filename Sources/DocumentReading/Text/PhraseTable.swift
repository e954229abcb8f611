/// Many phrases looked up in one pass, each with a value.
///
/// A phrase is written as words with one space between; it is folded like the text. It matches whole words; a `*` at its end
/// matches the beginning of a word. Phrases in Han, Kana or Hangul match anywhere. A phrase needs at least two letters.
struct PhraseTable<Value: Sendable>: Sendable {
    struct Match {
        let value: Value
        let range: Range<Int>
    }

    private var phrases: [[UInt8]] = []
    private var values: [Value] = []
    private let heads: HeadTable

    init(_ phrases: [(String, Value)]) {
        for (phrase, value) in phrases {
            let isPrefix = phrase.utf8.last == Byte.asterisk
            var folded = Array(FoldedText(isPrefix ? String(phrase.dropLast()) : phrase).bytes.dropFirst())
            if isPrefix || folded.first.map({ $0 >= 0xE3 }) == true { folded.removeLast() }
            guard folded.count >= 3 else { continue }
            self.phrases.append(folded)
            values.append(value)
        }
        heads = HeadTable(self.phrases)
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
            let goesOn = heads.visit(beginning.head) { phrase in
                guard stands(phrase, in: text.bytes, at: beginning.start) else { return true }
                let range = beginning.start..<(beginning.start + phrases[phrase].count)
                return body(Match(value: values[phrase], range: range))
            }
            guard goesOn else { return false }
        }
        return true
    }

    private func stands(_ number: Int, in text: [UInt8], at start: Int) -> Bool {
        let phrase = phrases[number]
        guard start + phrase.count <= text.count else { return false }
        var offset = 3
        while offset < phrase.count {
            if text[start + offset] != phrase[offset] { return false }
            offset += 1
        }
        return true
    }
}
