import Foundation

/// Times as few bytes: each as the step from the one before, seven bits a byte, the least ones first.
///
/// Source of the form: Protocol Buffers, "Encoding" (base 128 varints and zigzag).
struct PackedTimes: Codable {
    private let data: Data

    init(_ times: some Sequence<Int64>) {
        var bytes: [UInt8] = []
        var last: Int64 = 0
        for time in times {
            let step = time &- last
            last = time
            var rest = UInt64(bitPattern: step << 1 ^ step >> 63)
            while rest > 0x7F {
                bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
                rest >>= 7
            }
            bytes.append(UInt8(rest))
        }
        data = Data(bytes)
    }

    init(from decoder: any Decoder) throws {
        data = try decoder.singleValueContainer().decode(Data.self)
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(data)
    }

    /// The times; a last one that is cut off is left out.
    var times: [Int64] {
        var times: [Int64] = []
        var last: Int64 = 0
        var value: UInt64 = 0
        var shift: UInt64 = 0
        for byte in data {
            value |= UInt64(byte & 0x7F) << shift
            shift += 7
            guard byte & 0x80 == 0 else { continue }
            last = last &+ (Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1))
            times.append(last)
            (value, shift) = (0, 0)
        }
        return times
    }
}
