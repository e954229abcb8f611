/// A text as the tokens in which license names are looked for: words in lower case, versions as one token each, and the
/// signs `+`, `/`, `|`, `&`; `gplv3+` is `gpl`, `v`, `3`, `+`.
///
/// `scripts/license_index/names.py` reads the names by the same rules.
struct LicenseNameTokens {
    private(set) var words: [String] = []
    private(set) var hashes: [UInt64] = []
    /// True for a token that a hyphen, point or other mark joins to the one before, as `mit` in `LICENSE-MIT`.
    private(set) var isJoined: [Bool] = []

    var count: Int { words.count }

    private enum Kind { case letter, digit, sign, other }

    /// Reads at most `limit` tokens.
    init(_ text: some Sequence<UInt8>, limit: Int) {
        var current: [UInt8] = []
        var kind = Kind.other
        var before: UInt8 = 0x20
        var isNextJoined = false
        for byte in text {
            if words.count >= limit { return }
            let next = Self.kind(of: byte, after: kind)
            if next != kind || next == .sign {
                close(&current, isJoined: isNextJoined)
                kind = next
                isNextJoined = Self.joins(before)
            }
            if next != .other { current.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) }
            before = byte
        }
        close(&current, isJoined: isNextJoined)
    }

    private static func joins(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "@"): true
        default: false
        }
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

    private mutating func close(_ current: inout [UInt8], isJoined: Bool) {
        while current.last == UInt8(ascii: ".") { current.removeLast() }
        defer { current.removeAll(keepingCapacity: true) }
        guard !current.isEmpty else { return }
        let word = Self.spelled(String(decoding: current, as: UTF8.self))
        if Self.versionMarked.contains(word) {
            append(String(word.dropLast()), isJoined)
            append("v", false)
        } else {
            append(word, isJoined)
        }
    }

    private mutating func append(_ token: String, _ joined: Bool) {
        words.append(token)
        hashes.append(LicenseIndex.hash(token.utf8))
        isJoined.append(joined)
    }

    private static func spelled(_ word: String) -> String {
        switch word {
        case "licence", "licences", "licenses": "license"
        case "licenced": "licensed"
        default: word
        }
    }
}
