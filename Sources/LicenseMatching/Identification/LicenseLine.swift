/// One line of a text whose marks are stripped: whether it is a copyright line, and where its words begin.
struct LicenseLine {
    let bytes: [UInt8]
    let range: Range<Int>

    /// Bytes of words: letters, digits and whatever is not ASCII.
    @inline(__always)
    static func isWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte >= 0x61 && byte <= 0x7A || byte >= 0x30 && byte <= 0x39
    }

    @inline(__always)
    private static func isAlphanumeric(_ byte: UInt8) -> Bool { byte < 0x80 && isWordByte(byte) }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    // MARK: Copyright

    private static let starts = ["copyright", "portions copyright", "(c) ", "all rights reserved"]
        .map { Array($0.utf8) }
    private static let clauseWords = ["permission", "license", "redistribut", "notice", "disclaim", "statement"]
        .map { Array($0.utf8) }
    private static let ownershipMarks = ["(c)", "yyyy", "year"].map { Array($0.utf8) }

    /// True for a line that only says whose work it is, not for a sentence of a license about copyright.
    var isCopyright: Bool {
        guard range.count <= 160 else { return false }
        var bare = range.lowerBound
        while bare < range.upperBound, !Self.isAlphanumeric(bytes[bare]), bytes[bare] != UInt8(ascii: "(") { bare += 1 }
        guard bare < range.upperBound else { return false }
        switch bytes[bare] {
        case UInt8(ascii: "c"), UInt8(ascii: "p"), UInt8(ascii: "("), UInt8(ascii: "a"): break
        default: return false
        }
        guard Self.starts.contains(where: { holds($0, at: bare) }) else { return false }
        guard
            holds(Self.starts[3], at: bare) || holdsYear(from: bare)
                || Self.ownershipMarks.contains(where: { contains($0, from: bare) })
        else { return false }
        return !Self.clauseWords.contains { contains($0, from: bare) }
    }

    private func holds(_ word: [UInt8], at start: Int) -> Bool {
        guard start + word.count <= range.upperBound else { return false }
        for offset in word.indices where bytes[start + offset] != word[offset] { return false }
        return true
    }

    private func contains(_ word: [UInt8], from start: Int) -> Bool {
        (start..<max(start, range.upperBound - word.count + 1)).contains { bytes[$0] == word[0] && holds(word, at: $0) }
    }

    private func holdsYear(from start: Int) -> Bool {
        (start..<max(start, range.upperBound - 3)).contains { place in
            let century = (bytes[place], bytes[place + 1])
            guard century == (0x31, 0x39) || century == (0x32, 0x30) else { return false }
            return Self.isDigit(bytes[place + 2]) && Self.isDigit(bytes[place + 3])
        }
    }

    // MARK: Comments and bullets

    private static let commentWords = ["rem", "dnl"].map { Array($0.utf8) }

    /// Where the words begin behind a comment word of batch files and m4, nil where there is none.
    var startAfterComment: Int? {
        var start = range.lowerBound
        while start < range.upperBound, !Self.isWordByte(bytes[start]) { start += 1 }
        guard start + 3 <= range.upperBound, Self.commentWords.contains(where: { holds($0, at: start) }),
            start + 3 == range.upperBound || !Self.isWordByte(bytes[start + 3])
        else { return nil }
        return LicenseLine(bytes: bytes, range: start + 3..<range.upperBound).startAfterBullet
    }

    /// Where the words begin behind `1.`, `2.1)`, `a.`, `iv)` and whatever marks stand before.
    var startAfterBullet: Int {
        var start = range.lowerBound
        while start < range.upperBound, !Self.isAlphanumeric(bytes[start]) { start += 1 }
        guard start < range.upperBound, let end = endOfLabel(from: start, dotted: true), end < range.upperBound,
            bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")")
        else { return range.lowerBound }
        let next = end + 1
        return next == range.upperBound || bytes[next] == 0x20 || bytes[next] == 0x09 ? next : range.lowerBound
    }

    /// Where `(a)`, `(12)` or `(iv)` at `start` ends.
    func endOfBracketedBullet(from start: Int) -> Int? {
        guard let end = endOfLabel(from: start + 1, dotted: false), end < range.upperBound,
            bytes[end] == UInt8(ascii: ")")
        else { return nil }
        return end + 1
    }

    private func endOfLabel(from start: Int, dotted: Bool) -> Int? {
        var end = start
        while end < range.upperBound, Self.isAlphanumeric(bytes[end]), end - start < 6 { end += 1 }
        guard end > start else { return nil }
        let label = start..<end
        if Self.isDigit(bytes[start]) {
            guard label.count <= 2, label.allSatisfy({ Self.isDigit(bytes[$0]) }) else { return nil }
            return dotted ? endOfDottedNumber(from: end) : end
        }
        let isRoman =
            (2...5).contains(label.count)
            && label.allSatisfy { bytes[$0] == 0x69 || bytes[$0] == 0x76 || bytes[$0] == 0x78 }
        return label.count == 1 || isRoman ? end : nil
    }

    private func endOfDottedNumber(from start: Int) -> Int {
        var end = start
        while end + 1 < range.upperBound, bytes[end] == UInt8(ascii: "."), Self.isDigit(bytes[end + 1]) {
            var digits = end + 1
            while digits < range.upperBound, Self.isDigit(bytes[digits]) { digits += 1 }
            guard digits - end <= 3 else { return end }
            end = digits
        }
        return end
    }
}
