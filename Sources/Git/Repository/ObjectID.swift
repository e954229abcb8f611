/// The name of a Git object: the 20 bytes of a SHA-1, ordered as its hexadecimal form is.
public struct ObjectID: Hashable, Comparable, Sendable {
    let high: UInt64
    let middle: UInt64
    let low: UInt32

    /// Reads 20 bytes.
    init(_ bytes: UnsafeRawPointer) {
        high = UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self))
        middle = UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        low = UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: 16, as: UInt32.self))
    }

    init(high: UInt64, middle: UInt64, low: UInt32) {
        (self.high, self.middle, self.low) = (high, middle, low)
    }

    /// Reads exactly 20 bytes, nil for any other count.
    public init?(bytes: [UInt8]) {
        guard bytes.count == 20 else { return nil }
        self = bytes.withUnsafeBytes { buffer in
            buffer.baseAddress.map { ObjectID($0) } ?? ObjectID(high: 0, middle: 0, low: 0)
        }
    }

    /// Reads exactly 40 hexadecimal digits of either case, nil for anything else.
    public init?(hex: some StringProtocol) {
        let digits = Array(hex.utf8.prefix(41))
        guard digits.count == 40 else { return nil }
        let id = digits.withUnsafeBufferPointer { buffer in
            buffer.baseAddress.flatMap { ObjectID(hexDigits: $0) }
        }
        guard let id else { return nil }
        self = id
    }

    /// The order of the hexadecimal forms.
    public static func < (left: ObjectID, right: ObjectID) -> Bool {
        (left.high, left.middle, left.low) < (right.high, right.middle, right.low)
    }

    /// Sixteen of the forty digits tell objects apart well enough.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(high)
    }
}

extension ObjectID: CustomStringConvertible {
    /// The 40 lower-case hexadecimal digits.
    public var description: String { hex }

    /// The 40 lower-case hexadecimal digits.
    public var hex: String {
        let digits: [UInt8] = Array("0123456789abcdef".utf8)
        return String(unsafeUninitializedCapacity: 40) { buffer in
            for (index, byte) in bytes.enumerated() {
                buffer[2 * index] = digits[Int(byte >> 4)]
                buffer[2 * index + 1] = digits[Int(byte & 15)]
            }
            return 40
        }
    }

    /// The 20 bytes, first byte first.
    public var bytes: [UInt8] {
        withUnsafeBytes(of: high.bigEndian, Array.init)
            + withUnsafeBytes(of: middle.bigEndian, Array.init)
            + withUnsafeBytes(of: low.bigEndian, Array.init)
    }
}

extension ObjectID {
    /// Reads 40 hexadecimal digits, nil when one of them is none.
    @inline(__always)
    init?(hexDigits: UnsafePointer<UInt8>) {
        var bad: UInt8 = 0
        let high = Self.number(hexDigits, count: 16, &bad)
        let middle = Self.number(hexDigits + 16, count: 16, &bad)
        let low = Self.number(hexDigits + 32, count: 8, &bad)
        guard bad < 16 else { return nil }
        self.init(high: high, middle: middle, low: UInt32(truncatingIfNeeded: low))
    }

    @inline(__always)
    private static func number(_ digits: UnsafePointer<UInt8>, count: Int, _ bad: inout UInt8) -> UInt64 {
        var value: UInt64 = 0
        for index in 0..<count {
            let digit = hexValue(digits[index])
            bad |= digit
            value = value << 4 | UInt64(digit & 15)
        }
        return value
    }
}

/// The value of a hexadecimal digit, 255 for any other byte.
@inline(__always)
func hexValue(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x30...0x39: byte &- 0x30
    case 0x61...0x66: byte &- 0x57
    case 0x41...0x46: byte &- 0x37
    default: 255
    }
}
