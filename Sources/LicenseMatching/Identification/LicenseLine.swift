/// The start of a line: whether it is a copyright line, and where its words begin behind comment marks and bullets.
struct LicenseLine {
    let bytes: [UInt8]
    let start: Int

    /// A longer line is no mere copyright line.
    static let maximumCopyright = 160

    /// Where the words of the line begin; its end where it only says whose work it is.
    var firstWord: Int {
        var position = start
        var bracket: Int?
        while position < bytes.count, !LicenseLetters.isASCIIWord(bytes[position]) {
            let byte = bytes[position]
            if byte == 0x0A || byte >= 0x80 && byte != 0xC2 { return start }
            if byte == UInt8(ascii: "("), bracket == nil { bracket = position }
            if byte == UInt8(ascii: "<"), let end = LicenseMarkup.endOfTag(bytes, from: position) {
                if bytes[position..<end].contains(0x0A) { return start }
                position = end
            } else {
                position += 1
            }
        }
        guard position < bytes.count else { return start }
        if let end = endOfCopyright(from: bracket ?? position) { return end }
        let first = endOfCommentWord(from: position) ?? position
        return endOfBullet(from: first) ?? (first > position ? first : start)
    }

    // MARK: Copyright

    private static let starts = ["copyright", "portions copyright", "(c) ", "all rights reserved"]
        .map { Array($0.utf8) }
    private static let clauseWords = ["permission", "license", "redistribut", "notice", "disclaim", "statement"]
        .map { Array($0.utf8) }
    private static let ownershipMarks = ["(c)", "\u{a9}", "&copy", "yyyy", "year"].map { Array($0.utf8) }

    /// The end of a line that only says whose work it is; nil for a sentence of a license about copyright.
    private func endOfCopyright(from bare: Int) -> Int? {
        switch bytes[bare] | 0x20 {
        case UInt8(ascii: "c"), UInt8(ascii: "p"), UInt8(ascii: "("), UInt8(ascii: "a"): break
        default: return nil
        }
        guard Self.starts.contains(where: { holds($0, at: bare) }) else { return nil }
        var end = bare
        while end < bytes.count, bytes[end] != 0x0A, end - start <= Self.maximumCopyright { end += 1 }
        guard end - start <= Self.maximumCopyright else { return nil }
        let line = bare..<end
        guard
            holds(Self.starts[3], at: bare) || holdsYear(line)
                || Self.ownershipMarks.contains(where: { contains($0, line) })
        else { return nil }
        return Self.clauseWords.contains { contains($0, line) } ? nil : end
    }

    private func holds(_ word: [UInt8], at start: Int) -> Bool {
        guard start + word.count <= bytes.count else { return false }
        for offset in word.indices {
            let byte = bytes[start + offset]
            guard (byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) == word[offset] else { return false }
        }
        return true
    }

    private func contains(_ word: [UInt8], _ line: Range<Int>) -> Bool {
        (line.lowerBound..<max(line.lowerBound, line.upperBound - word.count + 1)).contains { holds(word, at: $0) }
    }

    private func holdsYear(_ line: Range<Int>) -> Bool {
        (line.lowerBound..<max(line.lowerBound, line.upperBound - 3)).contains { place in
            let century = (bytes[place], bytes[place + 1])
            guard century == (0x31, 0x39) || century == (0x32, 0x30) else { return false }
            return isDigit(place + 2) && isDigit(place + 3)
        }
    }

    // MARK: Comments and bullets

    private static let commentWords = ["rem", "dnl"].map { Array($0.utf8) }

    /// Where the words begin behind a comment word of batch files and m4, nil where there is none.
    private func endOfCommentWord(from position: Int) -> Int? {
        guard Self.commentWords.contains(where: { holds($0, at: position) }),
            position + 3 == bytes.count || !LicenseLetters.isASCIIWord(bytes[position + 3])
        else { return nil }
        var next = position + 3
        while next < bytes.count, bytes[next] != 0x0A, bytes[next] < 0x80, !LicenseLetters.isASCIIWord(bytes[next]) {
            next += 1
        }
        return next
    }

    private func isDigit(_ place: Int) -> Bool { place < bytes.count && bytes[place] >= 0x30 && bytes[place] <= 0x39 }

    private func isAlphanumeric(_ place: Int) -> Bool {
        place < bytes.count && LicenseLetters.isASCIIWord(bytes[place])
    }

    /// Where the words begin behind `1.`, `2.1)`, `a.`, `iv)` at `first`.
    private func endOfBullet(from first: Int) -> Int? {
        guard let end = endOfLabel(from: first, dotted: true), end < bytes.count,
            bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")")
        else { return nil }
        let next = end + 1
        guard next < bytes.count else { return next }
        return [0x20, 0x09, 0x0A, 0x0D].contains(bytes[next]) ? next : nil
    }

    /// Where `(a)`, `(12)` or `(iv)` at `start` ends.
    func endOfBracketedBullet(from start: Int) -> Int? {
        guard let end = endOfLabel(from: start + 1, dotted: false), end < bytes.count,
            bytes[end] == UInt8(ascii: ")")
        else { return nil }
        return end + 1
    }

    private func endOfLabel(from start: Int, dotted: Bool) -> Int? {
        var end = start
        while isAlphanumeric(end), end - start < 6 { end += 1 }
        guard end > start else { return nil }
        let label = start..<end
        if isDigit(start) {
            guard label.count <= 2, label.allSatisfy(isDigit) else { return nil }
            return dotted ? endOfDottedNumber(from: end) : end
        }
        let isRoman =
            (2...5).contains(label.count)
            && label.allSatisfy { [0x69, 0x76, 0x78].contains(bytes[$0] | 0x20) }
        return label.count == 1 || isRoman ? end : nil
    }

    private func endOfDottedNumber(from start: Int) -> Int {
        var end = start
        while end < bytes.count, bytes[end] == UInt8(ascii: "."), isDigit(end + 1) {
            var digits = end + 1
            while isDigit(digits) { digits += 1 }
            guard digits - end <= 3 else { return end }
            end = digits
        }
        return end
    }
}
