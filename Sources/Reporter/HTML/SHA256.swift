/// The hash by which a content security policy names a script. Source: FIPS 180-4, sections 4.1.2, 5.1.1 and 6.2.2.
enum SHA256 {
    private static let constants: [UInt32] = {
        var found: [UInt32] = []
        var candidate = 2
        while found.count < 64 {
            if (2..<candidate).allSatisfy({ candidate % $0 != 0 }) {
                found.append(fraction(ofRootOf: candidate, cube: true))
            }
            candidate += 1
        }
        return found
    }()

    private static let start = [2, 3, 5, 7, 11, 13, 17, 19].map { fraction(ofRootOf: $0, cube: false) }

    /// The first 32 bits of the fractional part of a square or a cube root, by bisection in whole numbers.
    private static func fraction(ofRootOf number: Int, cube: Bool) -> UInt32 {
        var (low, high): (UInt64, UInt64) = (0, 1 << 40)
        while high - low > 1 {
            let middle = (low + high) / 2
            if isRootTooLarge(middle, number, cube) { high = middle } else { low = middle }
        }
        return UInt32(truncatingIfNeeded: low)
    }

    /// Whether (root / 2³²) to the second or third power is more than `number`.
    private static func isRootTooLarge(_ root: UInt64, _ number: Int, _ cube: Bool) -> Bool {
        let square = root.multipliedFullWidth(by: root)
        guard cube else { return square.high >= UInt64(number) }
        let low = square.low.multipliedFullWidth(by: root)
        let high = square.high.multipliedFullWidth(by: root)
        let (middle, carry) = high.low.addingReportingOverflow(low.high)
        let top = high.high + (carry ? 1 : 0)
        return (top << 32 | middle >> 32) >= UInt64(number)
    }

    /// The 32 bytes of the hash of `message`.
    static func hash(_ message: [UInt8]) -> [UInt8] {
        var padded = message + [0x80]
        padded += repeatElement(0, count: (120 - padded.count % 64) % 64)
        padded += withBigEndianBytes(UInt64(message.count) * 8)
        var state = start
        for block in stride(from: 0, to: padded.count, by: 64) { compress(padded[block..<(block + 64)], &state) }
        return state.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * UInt32($0))) } }
    }

    private static func withBigEndianBytes(_ value: UInt64) -> [UInt8] {
        (0..<8).map { UInt8(truncatingIfNeeded: value >> (56 - 8 * UInt64($0))) }
    }

    private static func compress(_ block: ArraySlice<UInt8>, _ state: inout [UInt32]) {
        var words = (0..<16).map { word in
            (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(block[block.startIndex + 4 * word + $1]) }
        }
        for index in 16..<64 {
            let (early, late) = (words[index - 15], words[index - 2])
            let first = rotated(early, 7) ^ rotated(early, 18) ^ early >> 3
            let second = rotated(late, 17) ^ rotated(late, 19) ^ late >> 10
            words.append(words[index - 16] &+ first &+ words[index - 7] &+ second)
        }
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        var (e, f, g, h) = (state[4], state[5], state[6], state[7])
        for index in 0..<64 {
            let mixed = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
            let first = h &+ mixed &+ (e & f ^ ~e & g) &+ constants[index] &+ words[index]
            let second = (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) &+ (a & b ^ a & c ^ b & c)
            (h, g, f, e) = (g, f, e, d &+ first)
            (d, c, b, a) = (c, b, a, first &+ second)
        }
        for (index, value) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= value }
    }

    private static func rotated(_ value: UInt32, _ count: UInt32) -> UInt32 { value >> count | value << (32 - count) }
}

extension [UInt8] {
    /// The bytes as text in base 64. Source: RFC 4648, section 4.
    var base64: String {
        let alphabet = [Character]("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
        var text = ""
        for start in stride(from: 0, to: count, by: 3) {
            let chunk = self[start..<Swift.min(start + 3, count)]
            var value = 0
            for byte in chunk { value = value << 8 | Int(byte) }
            value <<= 8 * (3 - chunk.count)
            for index in 0..<4 { text.append(index <= chunk.count ? alphabet[value >> (18 - 6 * index) & 63] : "=") }
        }
        return text
    }
}
