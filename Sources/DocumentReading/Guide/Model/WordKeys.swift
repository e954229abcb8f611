/// The words of a folded text as numbers: each different word, pair of neighbours and beginning once.
///
/// A key is FNV-1a, 64 bit (Fowler, Noll, Vo), of the bytes of a word; none is 0.
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
        words.reserveCapacity(text.beginnings.count)
        pairs.reserveCapacity(text.beginnings.count)
        stems.reserveCapacity(2 * text.beginnings.count)
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
        words = Self.distinct(words)
        pairs = Self.distinct(pairs)
        stems = Self.distinct(stems)
    }

    private mutating func add(word: UInt64, stem: UInt64, after previous: (word: UInt64, stem: UInt64)?) {
        count += 1
        words.append(max(1, word))
        stems.append(max(1, stem))
        guard let previous else { return }
        pairs.append(max(1, Self.pair(previous.word, word)))
        stems.append(max(1, Self.pair(previous.stem, stem)))
    }

    private static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
        (first &* 0x9E37_79B9_7F4A_7C15) ^ (second &+ 0xBF58_476D_1CE4_E5B9)
    }

    /// Each once, in the order in which they come first.
    private static func distinct(_ keys: [UInt64]) -> [UInt64] {
        guard keys.count > 1 else { return keys }
        // Slots by the highest bits, at most half of them taken; 0 is an empty one.
        let bits = Int.bitWidth - keys.count.leadingZeroBitCount + 1
        var slots = [UInt64](repeating: 0, count: 1 << bits)
        var distinct: [UInt64] = []
        distinct.reserveCapacity(keys.count)
        for key in keys {
            var slot = Int((key &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - bits))
            while slots[slot] != key, slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            if slots[slot] == 0 {
                slots[slot] = key
                distinct.append(key)
            }
        }
        return distinct
    }
}
