/// A place in a text, and the first four bytes there.
struct Beginning: Sendable {
    let start: Int
    /// The first byte lowest; bytes behind the end of the text are 0.
    let head: UInt32

    init(at start: Int, of bytes: [UInt8]) {
        self.start = start
        head = HeadTable.head(of: bytes, at: start)
    }
}

/// Byte strings found by their heads: their first four bytes, or all of them where there are fewer.
struct HeadTable: Sendable {
    /// Strings of bucket b are `numbers[bucketStarts[b]..<bucketStarts[b + 1]]`, in the order they were given.
    private var numbers: [Int]
    private var bucketStarts: [Int32]
    /// The keys of `numbers`, in the same order.
    private var keys: [UInt32]
    /// A bucket is as many of the highest bits of a key's hash.
    private let bucketBits: UInt32
    /// A bit for each value of the `bucketBits + 4` highest bits: whether a string has it. Most words of a text end here.
    private var filter: [UInt64]
    /// All strings, one after the other; string n is `bytes[starts[n]..<starts[n + 1]]`.
    private let bytes: [UInt8]
    private let starts: [Int]
    /// For each byte whether a string of two or three bytes begins with it.
    private var beginsShort: [Bool]

    /// Each string has at least two bytes.
    init(_ strings: [[UInt8]]) {
        bucketBits = UInt32(max(2, Int.bitWidth - (2 * strings.count).leadingZeroBitCount))
        bytes = Array(strings.joined())
        starts = strings.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
        beginsShort = Array(repeating: false, count: 256)
        for string in strings where string.count < 4 { beginsShort[Int(string[0])] = true }
        keys = strings.map { Self.head(of: $0, at: 0) }
        numbers = Array(repeating: 0, count: keys.count)
        filter = Array(repeating: 0, count: 1 << (bucketBits - 2))
        bucketStarts = Array(repeating: 0, count: 1 << bucketBits + 1)
        fill()
    }

    private mutating func fill() {
        let given = keys
        for key in given {
            bucketStarts[bucket(key) + 1] += 1
            let bit = filterBit(key)
            filter[bit >> 6] |= 1 << UInt64(bit & 63)
        }
        for bucket in bucketStarts.indices.dropFirst() { bucketStarts[bucket] += bucketStarts[bucket - 1] }
        var next = bucketStarts
        for (number, key) in given.enumerated() {
            let place = Int(next[bucket(key)])
            (numbers[place], keys[place]) = (number, key)
            next[bucket(key)] += 1
        }
    }

    /// Up to four bytes from `position` on, the first one lowest; those behind the end are 0.
    @inline(__always)
    static func head(of bytes: [UInt8], at position: Int) -> UInt32 {
        if position + 4 <= bytes.count {
            return UInt32(bytes[position]) | UInt32(bytes[position + 1]) << 8 | UInt32(bytes[position + 2]) << 16
                | UInt32(bytes[position + 3]) << 24
        }
        var head: UInt32 = 0
        for offset in 0..<min(4, bytes.count - position) {
            head |= UInt32(bytes[position + offset]) << UInt32(8 * offset)
        }
        return head
    }

    /// Calls `body` with number and length of each string that stands at a place of `text`, until it says no; whether it never did.
    @inline(__always)
    func visit(_ place: Beginning, of text: [UInt8], _ body: (_ number: Int, _ length: Int) -> Bool) -> Bool {
        let head = place.head
        guard visit(key: head, place.start, text, body) else { return false }
        guard beginsShort[Int(head & 0xFF)] else { return true }
        if head > 0xFF_FFFF, !visit(key: head & 0xFF_FFFF, place.start, text, body) { return false }
        return head & 0xFF_FFFF <= 0xFFFF || visit(key: head & 0xFFFF, place.start, text, body)
    }

    @inline(__always)
    private func visit(
        key: UInt32, _ start: Int, _ text: [UInt8], _ body: (_ number: Int, _ length: Int) -> Bool
    ) -> Bool {
        let bit = filterBit(key)
        guard filter[bit >> 6] >> UInt64(bit & 63) & 1 == 1 else { return true }
        let bucket = bucket(key)
        for index in Int(bucketStarts[bucket])..<Int(bucketStarts[bucket + 1]) where keys[index] == key {
            let number = numbers[index]
            guard stands(number, in: text, at: start) else { continue }
            guard body(number, starts[number + 1] - starts[number]) else { return false }
        }
        return true
    }

    /// Whether the rest of a string stands there, whose head does.
    private func stands(_ number: Int, in text: [UInt8], at start: Int) -> Bool {
        let first = starts[number]
        let count = starts[number + 1] - first
        guard start + count <= text.count else { return false }
        var offset = 4
        while offset < count {
            if text[start + offset] != bytes[first + offset] { return false }
            offset += 1
        }
        return true
    }

    private static func hash(_ key: UInt32) -> UInt32 { key &* 0x9E37_79B1 }

    private func bucket(_ key: UInt32) -> Int { Int(Self.hash(key) >> (32 - bucketBits)) }

    private func filterBit(_ key: UInt32) -> Int { Int(Self.hash(key) >> (28 - bucketBits)) }
}
