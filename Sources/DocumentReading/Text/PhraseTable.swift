/// Many phrases looked up in one pass, each with a value.
///
/// A phrase is written as words with one space between; it is folded like the text. It matches whole words; a `*` at its end
/// matches the beginning of a word. Phrases in Han, Kana or Hangul match anywhere. A phrase needs at least two letters.
struct PhraseTable<Value: Sendable>: Sendable {
    struct Match {
        let value: Value
        let range: Range<Int>
    }

    private static var bucketCount: Int { 4096 }

    /// All phrases, one after the other; phrase n is `bytes[starts[n]..<starts[n + 1]]`.
    private var bytes: [UInt8] = []
    private var starts: [Int] = [0]
    private var values: [Value] = []
    /// Phrases of bucket b are `phrases[bucketStarts[b]..<bucketStarts[b + 1]]`, in the order they were given.
    private var phrases: [Int] = []
    private var bucketStarts: [Int] = []
    /// The keys of `phrases`, in the same order.
    private var keys: [UInt32] = []

    init(_ phrases: [(String, Value)]) {
        for (phrase, value) in phrases { add(phrase, value) }
        fillBuckets()
    }

    private mutating func add(_ phrase: String, _ value: Value) {
        let isPrefix = phrase.utf8.last == Byte.asterisk
        var folded = Array(FoldedText(isPrefix ? String(phrase.dropLast()) : phrase).bytes.dropFirst())
        if isPrefix || folded.first.map({ $0 >= 0xE3 }) == true { folded.removeLast() }
        guard folded.count >= 3 else { return }
        bytes += folded
        starts.append(bytes.count)
        values.append(value)
    }

    private mutating func fillBuckets() {
        let given = values.indices.map { Self.key(bytes, at: starts[$0], length: starts[$0 + 1] - starts[$0]) }
        var counts = Array(repeating: 0, count: Self.bucketCount + 1)
        for key in given { counts[Self.bucket(key) + 1] += 1 }
        for bucket in 1...Self.bucketCount { counts[bucket] += counts[bucket - 1] }
        bucketStarts = counts
        phrases = Array(repeating: 0, count: given.count)
        keys = given
        for (phrase, key) in given.enumerated() {
            let place = counts[Self.bucket(key)]
            (phrases[place], keys[place]) = (phrase, key)
            counts[Self.bucket(key)] += 1
        }
    }

    /// The first four bytes, or three where there are no more.
    private static func key(_ bytes: [UInt8], at position: Int, length: Int) -> UInt32 {
        let key = UInt32(bytes[position]) | UInt32(bytes[position + 1]) << 8 | UInt32(bytes[position + 2]) << 16
        return length > 3 ? key | UInt32(bytes[position + 3]) << 24 : key
    }

    private static func bucket(_ key: UInt32) -> Int { Int((key &* 0x9E37_79B1) >> 20) }

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
        let text = text.bytes
        var start = 1
        while start + 2 < text.count {
            if text[start - 1] == Byte.space || text[start] >= 0xE3 {
                if start + 3 < text.count {
                    guard visit(text, at: start, Self.key(text, at: start, length: 4), body) else { return false }
                }
                guard visit(text, at: start, Self.key(text, at: start, length: 3), body) else { return false }
            }
            start += 1
        }
        return true
    }

    @inline(__always)
    private func visit(_ text: [UInt8], at start: Int, _ key: UInt32, _ body: (Match) -> Bool) -> Bool {
        let bucket = Self.bucket(key)
        for index in bucketStarts[bucket]..<bucketStarts[bucket + 1] where keys[index] == key {
            let phrase = phrases[index]
            guard stands(phrase, in: text, at: start) else { continue }
            let range = start..<(start + starts[phrase + 1] - starts[phrase])
            guard body(Match(value: values[phrase], range: range)) else { return false }
        }
        return true
    }

    private func stands(_ phrase: Int, in text: [UInt8], at start: Int) -> Bool {
        let first = starts[phrase]
        let count = starts[phrase + 1] - first
        guard start + count <= text.count else { return false }
        var offset = 3
        while offset < count {
            if text[start + offset] != bytes[first + offset] { return false }
            offset += 1
        }
        return true
    }
}
