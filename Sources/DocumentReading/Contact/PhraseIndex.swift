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

    private var buckets: [UInt16: [Int]] = [:]
    private var phrases: [(bytes: [UInt8], tag: Tag)] = []
    /// Spares most places of a text the look into `buckets`.
    private var isStart = [Bool](repeating: false, count: 1 << 16)

    /// Phrases of at least two bytes, in lower case.
    init(_ entries: [(Tag, [String])]) {
        for (tag, texts) in entries {
            for text in texts { add(Array(text.utf8), tag) }
        }
    }

    /// Every place where a phrase stands, in order of the text.
    func matches(in text: PhraseText) -> [Match] {
        let bytes = text.bytes
        var found: [Match] = []
        for offset in bytes.indices.dropLast() {
            let key = Self.key(bytes[offset], bytes[offset + 1])
            guard isStart[Int(key)], let bucket = buckets[key] else { continue }
            if Self.isWord(bytes[offset]), offset > 0, Self.isWord(bytes[offset - 1]) { continue }
            for index in bucket where bytes[offset...].starts(with: phrases[index].bytes) {
                found.append(Match(tag: phrases[index].tag, offset: offset))
            }
        }
        return found
    }

    private mutating func add(_ bytes: [UInt8], _ tag: Tag) {
        guard bytes.count > 1 else { return }
        buckets[Self.key(bytes[0], bytes[1]), default: []].append(phrases.count)
        isStart[Int(Self.key(bytes[0], bytes[1]))] = true
        phrases.append((bytes, tag))
    }

    private static func key(_ first: UInt8, _ second: UInt8) -> UInt16 {
        UInt16(first) << 8 | UInt16(second)
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        (byte >= 0x30 && byte <= 0x39) || (byte >= 0x61 && byte <= 0x7A)
    }
}
