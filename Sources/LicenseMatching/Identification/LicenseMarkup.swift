/// What of a text is mark rather than word: tags, entities, addresses, typographic signs.
enum LicenseMarkup {
    /// `bytes` in folded letters with every mark made a blank; lines stay lines, whatever ends them.
    static func strippingMarks(from bytes: [UInt8]) -> [UInt8] {
        var result = [UInt8](repeating: 0x20, count: bytes.count)
        var length = 0
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if isPlain(byte) {
                result[length] = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
                length += 1
                index += 1
            } else if byte < 0x80 {
                if let end = endOfMark(bytes, from: index, first: byte) {
                    length += 1
                    for inner in index..<end where bytes[inner] == 0x0A {
                        result[length] = 0x0A
                        length += 1
                    }
                    index = end
                    continue
                }
                result[length] = folded(byte, before: index + 1 < bytes.count ? bytes[index + 1] : 0)
                length += 1
                index += 1
            } else {
                index = readLetter(bytes, from: index, into: &result, at: &length)
            }
        }
        result.removeLast(result.count - length)
        return result
    }

    /// True for what begins no mark and ends no line.
    @inline(__always)
    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte < 0x80 && byte != UInt8(ascii: "<") && byte != UInt8(ascii: "&")
            && byte | 0x20 != UInt8(ascii: "h") && byte | 0x20 != UInt8(ascii: "w")
    }

    @inline(__always)
    private static func folded(_ byte: UInt8, before next: UInt8) -> UInt8 {
        if byte >= 0x41 && byte <= 0x5A { return byte | 0x20 }
        if byte == 0x0D { return next == 0x0A ? 0x20 : 0x0A }
        return byte == 0x0C ? 0x0A : byte
    }

    /// Reads one letter beyond ASCII; its form is never longer than it is.
    private static func readLetter(
        _ bytes: [UInt8], from start: Int, into result: inout [UInt8], at length: inout Int
    ) -> Int {
        let first = bytes[start]
        if first >= 0xC2, first < 0xE0, start + 1 < bytes.count {
            if let (one, two) = LicenseLetters.fold(first, bytes[start + 1]) {
                result[length] = one
                length += 1
                if let two {
                    result[length] = two
                    length += 1
                }
            }
            return start + 2
        }
        if first >= 0xE0, start + 2 < bytes.count,
            LicenseLetters.isSign(first, bytes[start + 1], bytes[start + 2])
        {
            length += 1
            return start + 3
        }
        result[length] = first
        length += 1
        return start + 1
    }

    // MARK: ASCII marks

    @inline(__always)
    private static func endOfMark(_ bytes: [UInt8], from start: Int, first: UInt8) -> Int? {
        switch first {
        case UInt8(ascii: "<"): endOfTag(bytes, from: start)
        case UInt8(ascii: "&"): endOfEntity(bytes, from: start)
        case UInt8(ascii: "h"), UInt8(ascii: "H"), UInt8(ascii: "w"), UInt8(ascii: "W"): endOfAddress(bytes, from: start)
        default: nil
        }
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

    /// Where the angle bracket that opens at `start` is closed, within 200 bytes and without another in between.
    static func endOfBracket(_ bytes: [UInt8], from start: Int) -> Int? {
        guard bytes[start] == UInt8(ascii: "<") else { return nil }
        for index in start + 1..<max(start + 1, min(bytes.count, start + 200)) {
            if bytes[index] == UInt8(ascii: ">") { return index + 1 }
            if bytes[index] == UInt8(ascii: "<") { return nil }
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

    private static let addressStarts = ["http://", "https://", "www."].map { Array($0.utf8) }

    /// Where the address that begins at `start` ends, nil where none does.
    static func endOfAddress(_ bytes: [UInt8], from start: Int) -> Int? {
        guard bytes[start] | 0x20 == UInt8(ascii: "h") || bytes[start] | 0x20 == UInt8(ascii: "w"),
            start + 4 < bytes.count, bytes[start + 1] | 0x20 == bytes[start + 2] | 0x20 else { return nil }
        guard let prefix = addressStarts.first(where: { starts(bytes, at: start, with: $0) }) else { return nil }
        var index = start + prefix.count
        while index < bytes.count, !endsAddress(bytes[index]) { index += 1 }
        return index
    }

    private static func starts(_ bytes: [UInt8], at start: Int, with prefix: [UInt8]) -> Bool {
        guard start + prefix.count <= bytes.count else { return false }
        return prefix.indices.allSatisfy { offset in
            let byte = bytes[start + offset]
            return (isLetter(byte) ? byte | 0x20 : byte) == prefix[offset]
        }
    }

    private static func endsAddress(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: ")"), UInt8(ascii: "\""),
            UInt8(ascii: "'"):
            true
        default: false
        }
    }
}
