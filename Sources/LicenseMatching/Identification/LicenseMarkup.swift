/// What of a text is mark rather than word: tags, entities, addresses, brackets.
enum LicenseMarkup {
    private static func isLetter(_ byte: UInt8) -> Bool {
        byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
    }

    /// Where the tag that begins at `start` ends; the scan stops at the next `<`, so that all scans together are linear.
    static func endOfTag(_ bytes: [UInt8], from start: Int) -> Int? {
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

    /// Where the entity that begins at `start` ends.
    static func endOfEntity(_ bytes: [UInt8], from start: Int) -> Int? {
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
            start + 4 < bytes.count, bytes[start + 1] | 0x20 == bytes[start + 2] | 0x20
        else { return nil }
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
