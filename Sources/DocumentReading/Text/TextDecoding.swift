/// Bytes of a file turned into text, saying what was assumed and whether something was left out.
public struct DecodedText: Sendable, Equatable {
    /// How the bytes were written.
    public enum Encoding: String, Sendable, Equatable {
        case utf8, utf16LittleEndian, utf16BigEndian
        /// Windows-1252, which holds Latin-1: what is left when the bytes are no UTF-8.
        case windows1252
    }

    /// The text; every line ends with a line feed.
    public let text: String
    /// The encoding that was found or assumed.
    public let encoding: Encoding
    /// Whether lines beyond the limit were left out.
    public let isTruncated: Bool
}

/// Turns bytes into text.
public enum TextDecoding {
    /// Lines that are kept unless asked otherwise; documents for people are shorter.
    public static let defaultLineLimit = 20_000

    /// The text of `bytes`, or `nil` where they are no text (a zero byte, outside UTF-16 with its mark).
    ///
    /// A byte order mark decides; else UTF-8 if valid; else Windows-1252. CR LF and CR become LF.
    public static func decode(_ bytes: [UInt8], lineLimit: Int = defaultLineLimit) -> DecodedText? {
        if bytes.starts(with: [0xFF, 0xFE]) {
            return limited(utf16(bytes.dropFirst(2), isLittleEndian: true), .utf16LittleEndian, lineLimit)
        }
        if bytes.starts(with: [0xFE, 0xFF]) {
            return limited(utf16(bytes.dropFirst(2), isLittleEndian: false), .utf16BigEndian, lineLimit)
        }
        let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        guard !content.contains(0) else { return nil }
        if let text = String(validating: content, as: UTF8.self) { return limited(text, .utf8, lineLimit) }
        return limited(windows1252(content), .windows1252, lineLimit)
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, isLittleEndian: Bool) -> String {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            let (low, high) = isLittleEndian ? (bytes[index], bytes[index + 1]) : (bytes[index + 1], bytes[index])
            units.append(UInt16(high) << 8 | UInt16(low))
            index += 2
        }
        return String(decoding: units, as: UTF16.self)
    }

    private static func windows1252(_ bytes: ArraySlice<UInt8>) -> String {
        var text = String.UnicodeScalarView()
        for byte in bytes {
            let value = (0x80..<0xA0).contains(byte) ? upperControls[Int(byte) - 0x80] : UInt32(byte)
            if let scalar = Unicode.Scalar(value) { text.append(scalar) }
        }
        return String(text)
    }

    private static func needsChange(_ text: String, _ lineLimit: Int) -> Bool {
        text.utf8.withContiguousStorageIfAvailable { bytes in
            var (returns, lines) = (0, 0)
            for byte in bytes {
                returns &+= byte == Byte.carriageReturn ? 1 : 0
                lines &+= byte == Byte.newline ? 1 : 0
            }
            return returns > 0 || lines >= lineLimit
        } ?? true
    }

    private static func limited(_ text: String, _ encoding: DecodedText.Encoding, _ lineLimit: Int) -> DecodedText {
        if !needsChange(text, lineLimit) { return DecodedText(text: text, encoding: encoding, isTruncated: false) }
        var kept: [UInt8] = []
        kept.reserveCapacity(text.utf8.count)
        var lines = 0
        var previous: UInt8 = 0
        for byte in text.utf8 {
            if lines >= lineLimit, !(previous == Byte.carriageReturn && byte == Byte.newline) {
                return DecodedText(text: String(decoding: kept, as: UTF8.self), encoding: encoding, isTruncated: true)
            }
            if byte == Byte.carriageReturn || (byte == Byte.newline && previous != Byte.carriageReturn) {
                kept.append(Byte.newline)
                lines += 1
            } else if byte != Byte.newline {
                kept.append(byte)
            }
            previous = byte
        }
        return DecodedText(text: String(decoding: kept, as: UTF8.self), encoding: encoding, isTruncated: false)
    }

    /// 0x80 to 0x9F, after the WHATWG Encoding Standard's index of windows-1252.
    private static let upperControls: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
        0x017D,
        0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153,
        0x9D,
        0x017E, 0x0178,
    ]
}
