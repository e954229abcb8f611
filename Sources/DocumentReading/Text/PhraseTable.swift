/// Many phrases looked up in one pass, each with a value.
///
/// A phrase is written folded: lower case without accents, words with one space between. It matches whole words; a `*` at its
/// end matches the beginning of a word. Phrases in Han, Kana or Hangul match anywhere.
struct PhraseTable<Value: Sendable>: Sendable {
    private struct Entry: Sendable {
        let bytes: [UInt8]
        let value: Value
    }

    struct Match {
        let value: Value
        let range: Range<Int>
    }

    private var entries: [Entry] = []
    private var buckets: [[Int32]]

    init(_ phrases: [(String, Value)]) {
        buckets = Array(repeating: [], count: 1024)
        for (phrase, value) in phrases { add(phrase, value) }
    }

    private mutating func add(_ phrase: String, _ value: Value) {
        let isPrefix = phrase.utf8.last == Byte.asterisk
        var bytes = Array(FoldedText(isPrefix ? String(phrase.dropLast()) : phrase).bytes.dropFirst())
        if isPrefix || bytes.first.map({ $0 >= 0xE3 }) == true { bytes.removeLast() }
        guard bytes.count >= 2 else { return }
        buckets[Self.bucket(bytes[0], bytes[1])].append(Int32(entries.count))
        entries.append(Entry(bytes: bytes, value: value))
    }

    private static func bucket(_ first: UInt8, _ second: UInt8) -> Int {
        (Int(first) &* 37 &+ Int(second)) & 1023
    }

    /// Every phrase found, in the order of the text.
    func matches(in text: FoldedText) -> [Match] {
        var found: [Match] = []
        forEachMatch(in: text) { found.append($0) }
        return found
    }

    func forEachMatch(in text: FoldedText, _ body: (Match) -> Void) {
        let bytes = text.bytes
        guard bytes.count > 2 else { return }
        for start in 1..<(bytes.count - 1) where bytes[start - 1] == Byte.space || bytes[start] >= 0xE3 {
            for number in buckets[Self.bucket(bytes[start], bytes[start + 1])] {
                let entry = entries[Int(number)]
                guard Self.matches(entry.bytes, bytes, at: start) else { continue }
                body(Match(value: entry.value, range: start..<(start + entry.bytes.count)))
            }
        }
    }

    private static func matches(_ phrase: [UInt8], _ text: [UInt8], at start: Int) -> Bool {
        guard start + phrase.count <= text.count else { return false }
        for offset in phrase.indices where text[start + offset] != phrase[offset] { return false }
        return true
    }

    func contains(in text: FoldedText) -> Bool {
        !matches(in: text).isEmpty
    }
}
