/// Decodes the bytes of a text file to UTF-8: UTF-16 by its byte order mark, else UTF-8, else Latin-1.
enum LicenseTextDecoding {
    /// What is read of a file, in bytes; the longest listed license has fewer.
    static let maximumBytes = 262_144

    static func utf8(_ bytes: [UInt8]) -> [UInt8] {
        let head = bytes.count > maximumBytes ? Array(bytes[..<maximumBytes]) : bytes
        if head.starts(with: [0xFF, 0xFE]) { return utf16(head, lowFirst: true) }
        if head.starts(with: [0xFE, 0xFF]) { return utf16(head, lowFirst: false) }
        let body = head.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(head[3...]) : head
        return isUTF8(body) ? body : latin1(body)
    }

    private static func utf16(_ bytes: [UInt8], lowFirst: Bool) -> [UInt8] {
        let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
            lowFirst
                ? UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8
                : UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    /// True but for a sequence that the limit cut in two at the end.
    private static func isUTF8(_ bytes: [UInt8]) -> Bool {
        if bytes.allSatisfy({ $0 < 0x80 }) { return true }
        if String(validating: bytes, as: UTF8.self) != nil { return true }
        guard bytes.count > maximumBytes - 8 else { return false }
        return (1...3).contains { String(validating: bytes.dropLast($0), as: UTF8.self) != nil }
    }

    private static func latin1(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + bytes.count / 8)
        for byte in bytes {
            if byte < 0x80 {
                result.append(byte)
            } else {
                result.append(0xC0 | byte >> 6)
                result.append(0x80 | byte & 0x3F)
            }
        }
        return result
    }
}
