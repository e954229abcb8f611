/// A character written as `&name;` or `&#number;`, of those that occur in running text.
struct CharacterReference {
    let scalar: Unicode.Scalar
    /// The place after the semicolon.
    let end: Int

    /// Reads the reference at `position`, or `nil` where none begins.
    init?(in bytes: [UInt8], at position: Int) {
        let limit = Swift.min(bytes.count, position + 12)
        guard let close = bytes.firstIndex(of: Byte.semicolon, from: position, before: limit) else { return nil }
        let name = String(decoding: bytes[(position + 1)..<close], as: UTF8.self)
        guard let scalar = Self.number(name) ?? Self.named[name] else { return nil }
        self.scalar = scalar
        end = close + 1
    }

    private static func number(_ name: String) -> Unicode.Scalar? {
        guard name.hasPrefix("#") else { return nil }
        let digits = name.dropFirst()
        let value =
            digits.hasPrefix("x") || digits.hasPrefix("X") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return value.flatMap { $0 < 0x20 ? nil : Unicode.Scalar($0) }
    }

    private static let named: [String: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "copy": "©", "reg": "®", "trade": "™",
        "mdash": "—", "ndash": "–", "hellip": "…", "middot": "·", "bull": "•", "rarr": "→", "larr": "←", "times": "×",
        "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "laquo": "«", "raquo": "»", "eacute": "é",
        "egrave": "è",
        "agrave": "à", "ccedil": "ç", "auml": "ä", "ouml": "ö", "uuml": "ü", "szlig": "ß", "ntilde": "ñ", "emsp": " ",
        "ensp": " ", "hearts": "♥",
    ]
}
