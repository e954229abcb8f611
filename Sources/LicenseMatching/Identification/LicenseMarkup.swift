/// What of a text is mark rather than word: tags, entities, links, typographic signs, bullets, copyright lines.
enum LicenseMarkup {
    static func isWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte >= 0x61 && byte <= 0x7A || byte >= 0x30 && byte <= 0x39
    }

    /// `bytes` in lower case with every mark made a blank; lines stay lines.
    static func strippingMarks(from bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if let end = endOfMark(bytes, from: index, first: byte) {
                result.append(0x20)
                for inner in bytes[index..<end] where inner == 0x0A { result.append(inner) }
                index = end
            } else {
                result.append(lowercased(byte, after: index > 0 ? bytes[index - 1] : 0))
                index += 1
            }
        }
        return result
    }

    private static func lowercased(_ byte: UInt8, after previous: UInt8) -> UInt8 {
        if byte >= 0x41 && byte <= 0x5A { return byte | 0x20 }
        // É to é and the like: the second byte of U+00C0 to U+00DE but for the multiplication sign.
        if previous == 0xC3, byte >= 0x80, byte <= 0x9E, byte != 0x97 { return byte + 0x20 }
        return byte == 0x0D ? 0x20 : byte
    }

    private static func endOfMark(_ bytes: [UInt8], from start: Int, first: UInt8) -> Int? {
        switch first {
        case UInt8(ascii: "<"): endOfTag(bytes, from: start)
        case UInt8(ascii: "&"): endOfEntity(bytes, from: start)
        case UInt8(ascii: "h"), UInt8(ascii: "H"), UInt8(ascii: "w"), UInt8(ascii: "W"): endOfLink(bytes, from: start)
        case 0xC2: min(start + 2, bytes.count)
        case 0xE2: min(start + 3, bytes.count)
        case 0xEF where starts(bytes, at: start, with: [0xEF, 0xBF, 0xBD]): start + 3
        default: nil
        }
    }

    private static func starts(_ bytes: [UInt8], at start: Int, with prefix: [UInt8]) -> Bool {
        guard start + prefix.count <= bytes.count else { return false }
        for offset in prefix.indices where bytes[start + offset] != prefix[offset] { return false }
        return true
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
    }

    /// The scan stops at the next `<`, so that all scans together are linear.
    private static func endOfTag(_ bytes: [UInt8], from start: Int) -> Int? {
        var index = start + 1
        if index < bytes.count, bytes[index] == UInt8(ascii: "/") { index += 1 }
        guard index < bytes.count, isLetter(bytes[index]) || bytes[index] == UInt8(ascii: "!") else { return nil }
        let limit = min(bytes.count, index + 302)
        while index < limit {
            if bytes[index] == UInt8(ascii: ">") { return index + 1 }
            if bytes[index] == UInt8(ascii: "<") { return nil }
            index += 1
        }
        return nil
    }

    private static func endOfEntity(_ bytes: [UInt8], from start: Int) -> Int? {
        let limit = min(bytes.count, start + 10)
        var index = start + 1
        while index < limit {
            if bytes[index] == UInt8(ascii: ";") { return index > start + 2 ? index + 1 : nil }
            guard isLetter(bytes[index]) || bytes[index] == UInt8(ascii: "#") || bytes[index] >> 4 == 3 else {
                return nil
            }
            index += 1
        }
        return nil
    }

    private static let linkStarts = ["http://", "https://", "www."].map { Array($0.utf8) }

    private static func endsLink(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: ")"), UInt8(ascii: "\""),
            UInt8(ascii: "'"):
            true
        default: false
        }
    }

    private static func endOfLink(_ bytes: [UInt8], from start: Int) -> Int? {
        guard start + 4 < bytes.count, bytes[start + 1] | 0x20 == bytes[start + 2] | 0x20 else { return nil }
        let head = bytes[start..<min(start + 8, bytes.count)].map { isLetter($0) ? $0 | 0x20 : $0 }
        guard let prefix = linkStarts.first(where: { head.starts(with: $0) }) else { return nil }
        var index = start + prefix.count
        while index < bytes.count, !endsLink(bytes[index]) { index += 1 }
        return index
    }

    // MARK: Lines

    private static let copyrightStarts = ["copyright", "portions copyright", "(c) ", "all rights reserved"]
        .map { Array($0.utf8) }
    private static let clauseWords = [
        "permission", "license", "redistribut", "notice", "disclaim", "statement",
    ].map { Array($0.utf8) }
    private static let ownershipMarks = ["(c)", "yyyy", "year"].map { Array($0.utf8) }

    /// True for a line that only says whose work it is, not for a sentence of a license about copyright.
    static func isCopyrightLine(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= 160 else { return false }
        let bare = line.drop { !isAlphanumeric($0) && $0 != UInt8(ascii: "(") }
        guard copyrightStarts.contains(where: { bare.starts(with: $0) }) else { return false }
        guard
            bare.starts(with: copyrightStarts[3]) || holdsYear(bare)
                || ownershipMarks.contains(where: { contains(bare, $0) })
        else { return false }
        return !clauseWords.contains { contains(bare, $0) }
    }

    private static func holdsYear(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count >= 4 else { return false }
        return (line.startIndex...(line.endIndex - 4)).contains { start in
            let century = (line[start], line[start + 1])
            guard century == (0x31, 0x39) || century == (0x32, 0x30) else { return false }
            return isDigit(line[start + 2]) && isDigit(line[start + 3])
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    private static func contains(_ line: ArraySlice<UInt8>, _ word: [UInt8]) -> Bool {
        guard line.count >= word.count else { return false }
        return (line.startIndex...(line.endIndex - word.count)).contains { start in
            line[start] == word[0] && line[start...].starts(with: word)
        }
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        byte < 0x80 && isWordByte(byte)
    }

    /// Where the words of a line begin behind `1.`, `2.1)`, `a.`, `iv)` and whatever marks stand before.
    static func startAfterBullet(_ line: ArraySlice<UInt8>) -> Int {
        guard let start = line.firstIndex(where: isAlphanumeric) else { return line.startIndex }
        guard let end = endOfBulletLabel(line, from: start, dotted: true), end < line.endIndex,
            line[end] == UInt8(ascii: ".") || line[end] == UInt8(ascii: ")")
        else { return line.startIndex }
        let next = end + 1
        return next == line.endIndex || line[next] == 0x20 || line[next] == 0x09 ? next : line.startIndex
    }

    /// Where `(a)`, `(12)` or `(iv)` at `start` ends.
    static func endOfBracketedBullet(_ line: ArraySlice<UInt8>, from start: Int) -> Int? {
        guard let end = endOfBulletLabel(line, from: start + 1, dotted: false), end < line.endIndex,
            line[end] == UInt8(ascii: ")")
        else { return nil }
        return end + 1
    }

    private static func endOfBulletLabel(_ line: ArraySlice<UInt8>, from start: Int, dotted: Bool) -> Int? {
        var end = start
        while end < line.endIndex, isAlphanumeric(line[end]), end - start < 6 { end += 1 }
        let label = line[start..<end]
        guard let first = label.first else { return nil }
        if first < 0x3A {
            guard label.count <= 2, label.allSatisfy({ $0 < 0x3A }) else { return nil }
            return dotted ? endOfDottedNumber(line, from: end) : end
        }
        let isRoman = (2...5).contains(label.count) && label.allSatisfy { $0 == 0x69 || $0 == 0x76 || $0 == 0x78 }
        return label.count == 1 || isRoman ? end : nil
    }

    private static func endOfDottedNumber(_ line: ArraySlice<UInt8>, from start: Int) -> Int {
        var end = start
        while end + 1 < line.endIndex, line[end] == UInt8(ascii: "."), line[end + 1] >> 4 == 3, line[end + 1] < 0x3A {
            var digits = end + 1
            while digits < line.endIndex, line[digits] >> 4 == 3, line[digits] < 0x3A { digits += 1 }
            guard digits - end <= 3 else { return end }
            end = digits
        }
        return end
    }
}
