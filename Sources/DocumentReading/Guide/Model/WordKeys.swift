/// The words of folded texts as numbers: each different word, pair of neighbours and beginning once a text.
///
/// A key is FNV-1a, 64 bit (Fowler, Noll, Vo), of the bytes of a word; none is 0.
struct WordKeys {
    /// How many words each text has.
    private(set) var counts: [Int] = []
    private(set) var words: KeyLists
    private(set) var pairs: KeyLists
    /// Beginnings of words, and pairs of them, so that "building" is known by "builds".
    private(set) var stems: KeyLists

    /// A stem has at most this many bytes.
    private static let stemLength = 5
    private static let offsetBasis: UInt64 = 0xCBF2_9CE4_8422_2325

    init(_ texts: [FoldedText]) {
        let count = texts.reduce(0) { $0 + $1.beginnings.count }
        words = KeyLists(capacity: count)
        pairs = KeyLists(capacity: count)
        stems = KeyLists(capacity: 2 * count)
        var seen = KeySet()
        for text in texts {
            counts.append(add(text))
            words.endList(&seen)
            pairs.endList(&seen)
            stems.endList(&seen)
        }
    }

    /// Adds the words of `text` and returns how many there are.
    private mutating func add(_ text: FoldedText) -> Int {
        var word = Self.offsetBasis
        var stem = Self.offsetBasis
        var length = 0
        var count = 0
        var previous: (word: UInt64, stem: UInt64)?
        for byte in text.bytes {
            guard byte == Byte.space else {
                word = (word ^ UInt64(byte)) &* 0x100_0000_01B3
                length += 1
                if length <= Self.stemLength { stem = word }
                continue
            }
            guard length > 0 else { continue }
            add(word: word, stem: stem, after: previous)
            count += 1
            previous = (word, stem)
            (word, stem, length) = (Self.offsetBasis, Self.offsetBasis, 0)
        }
        return count
    }

    private mutating func add(word: UInt64, stem: UInt64, after previous: (word: UInt64, stem: UInt64)?) {
        words.append(max(1, word))
        stems.append(max(1, stem))
        guard let previous else { return }
        pairs.append(max(1, Self.pair(previous.word, word)))
        stems.append(max(1, Self.pair(previous.stem, stem)))
    }

    private static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
        (first &* 0x9E37_79B9_7F4A_7C15) ^ (second &+ 0xBF58_476D_1CE4_E5B9)
    }
}
