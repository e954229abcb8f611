/// The words of a folded text as numbers: each different word, pair of neighbours and beginning once, in ascending order.
///
/// A key is FNV-1a, 64 bit (Fowler, Noll, Vo), of the bytes of a word.
struct WordKeys {
    private(set) var count = 0
    private(set) var words: [UInt64] = []
    private(set) var pairs: [UInt64] = []
    /// Beginnings of words, and pairs of them, so that "building" is known by "builds".
    private(set) var stems: [UInt64] = []

    /// A stem has at most this many bytes.
    private static let stemLength = 5
    private static let offsetBasis: UInt64 = 0xCBF2_9CE4_8422_2325

    init(_ text: FoldedText) {
        var word = Self.offsetBasis
        var stem = Self.offsetBasis
        var length = 0
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
            previous = (word, stem)
            (word, stem, length) = (Self.offsetBasis, Self.offsetBasis, 0)
        }
        for list in [\WordKeys.words, \.pairs, \.stems] { self[keyPath: list] = Self.distinct(self[keyPath: list]) }
    }

    private mutating func add(word: UInt64, stem: UInt64, after previous: (word: UInt64, stem: UInt64)?) {
        count += 1
        words.append(word)
        stems.append(stem)
        guard let previous else { return }
        pairs.append(Self.pair(previous.word, word))
        stems.append(Self.pair(previous.stem, stem))
    }

    private static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
        (first &* 0x9E37_79B9_7F4A_7C15) ^ (second &+ 0xBF58_476D_1CE4_E5B9)
    }

    private static func distinct(_ keys: [UInt64]) -> [UInt64] {
        let sorted = keys.sorted()
        var distinct: [UInt64] = []
        distinct.reserveCapacity(sorted.count)
        for key in sorted where distinct.last != key { distinct.append(key) }
        return distinct
    }
}
