/// A text as the tokens in which license names are looked for: words in lower case, versions as one token each, and the
/// signs `+`, `/`, `|`, `&`; `gplv3+` is `gpl`, `v`, `3`, `+`.
///
/// `scripts/license_index/names.py` reads the names by the same rules.
struct LicenseNameTokens {
    private(set) var tokens: [String] = []
    private(set) var hashes: [UInt64] = []

    private enum Kind { case letter, digit, sign, other }

    /// Reads at most `limit` tokens.
    init(_ text: String, limit: Int) {
        var current: [UInt8] = []
        var kind = Kind.other
        for byte in text.utf8 {
            if tokens.count >= limit { return }
            let next = Self.kind(of: byte, after: kind)
            if next != kind || next == .sign {
                close(&current)
                kind = next
            }
            if next != .other { current.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) }
        }
        close(&current)
    }

    private static func kind(of byte: UInt8, after previous: Kind) -> Kind {
        switch byte {
        case 0x30...0x39: .digit
        case UInt8(ascii: ".") where previous == .digit: .digit
        case 0x41...0x5A, 0x61...0x7A, 0x80...: .letter
        case UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "|"), UInt8(ascii: "&"): .sign
        default: .other
        }
    }

    private static let versionMarked: Set<String> = ["gplv", "lgplv", "agplv", "mplv", "eplv", "apachev", "euplv"]

    private mutating func close(_ current: inout [UInt8]) {
        while current.last == UInt8(ascii: ".") { current.removeLast() }
        defer { current.removeAll(keepingCapacity: true) }
        guard !current.isEmpty else { return }
        let word = Self.spelled(String(decoding: current, as: UTF8.self))
        if Self.versionMarked.contains(word) {
            append(String(word.dropLast()))
            append("v")
        } else {
            append(word)
        }
    }

    private mutating func append(_ token: String) {
        tokens.append(token)
        hashes.append(LicenseIndex.hash(token.utf8))
    }

    private static func spelled(_ word: String) -> String {
        switch word {
        case "licence", "licences", "licenses": "license"
        case "licenced": "licensed"
        default: word
        }
    }
}
