/// Makes the bytes of a file readable for tags: UTF-16 by its byte order mark, ignored regions blanked, binary files left out.
enum ReuseText {
    private static let headLength = 2048

    /// The bytes in which tags are looked for; nil for a binary file.
    static func readable(_ bytes: [UInt8]) -> [UInt8]? {
        let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
        if isWide { return withoutIgnoredRegions(LicenseTextDecoding.utf8(bytes)) }
        return isText(bytes) ? withoutIgnoredRegions(bytes) : nil
    }

    /// Whether the first 2 KiB hold no control character that texts do not use.
    private static func isText(_ bytes: [UInt8]) -> Bool {
        bytes.prefix(headLength).allSatisfy { byte in
            switch byte {
            case 0x07...0x0D, 0x1B, 0x20...0x7E, 0x80...: true
            default: false
            }
        }
    }

    private static let start = Array("REUSE-IgnoreStart".utf8)
    private static let end = Array("REUSE-IgnoreEnd".utf8)

    /// What stands between `REUSE-IgnoreStart` and the next `REUSE-IgnoreEnd` becomes white space; lines keep their numbers.
    /// A region that is not closed goes on to the end.
    static func withoutIgnoredRegions(_ bytes: [UInt8]) -> [UInt8] {
        guard var opening = bytes.firstPlace(of: start, from: 0) else { return bytes }
        var text = bytes
        while true {
            let closing = bytes.firstPlace(of: end, from: opening + start.count)
            let after = closing.map { $0 + end.count } ?? bytes.count
            for index in opening..<after where !text[index].isLineEnd { text[index] = UInt8(ascii: " ") }
            guard let next = bytes.firstPlace(of: start, from: after) else { return text }
            opening = next
        }
    }
}

extension [UInt8] {
    /// Where `pattern`, which is not empty, first stands at `start` or behind it.
    func firstPlace(of pattern: [UInt8], from start: Int) -> Int? {
        guard let first = pattern.first, count >= pattern.count else { return nil }
        var index = start
        while index <= count - pattern.count {
            if self[index] == first, holds(pattern, at: index) { return index }
            index += 1
        }
        return nil
    }

    /// Whether `pattern` stands at `index`.
    func holds(_ pattern: [UInt8], at index: Int) -> Bool {
        guard index >= 0, index + pattern.count <= count else { return false }
        for offset in pattern.indices where self[index + offset] != pattern[offset] { return false }
        return true
    }
}

extension UInt8 {
    /// A line feed or a carriage return.
    var isLineEnd: Bool { self == 0x0A || self == 0x0D }

    /// ASCII white space.
    var isSpace: Bool { self == 0x20 || 0x09...0x0D ~= self }
}
