/// The words of a text as the SPDX matching guidelines compare them, each as a 12-bit code with its line.
///
/// Ignored: case, punctuation, quotes, bullets, comment and markup marks, tags, links, copyright lines; spelling
/// variants are one. `scripts/update-license-references` reads references by the same rules.
struct LicenseWords {
    /// Codes below this are marks of a reference, never words.
    static let firstCode: UInt16 = 35

    private(set) var codes: [UInt16] = []
    /// The line of each word, counted from 1.
    private(set) var lines: [Int32] = []

    var count: Int { codes.count }

    /// Reads UTF-8 bytes.
    init(_ bytes: [UInt8]) {
        let clean = LicenseMarkup.strippingMarks(from: bytes)
        codes.reserveCapacity(clean.count / 6)
        lines.reserveCapacity(clean.count / 6)
        var start = 0
        var line: Int32 = 1
        while start < clean.count {
            var end = start
            while end < clean.count, clean[end] != 0x0A { end += 1 }
            read(clean[start..<end], line: line)
            start = end + 1
            line += 1
        }
    }

    /// The codes of a short phrase, for comparison with a text's.
    static func codes(of phrase: String) -> [UInt16] {
        LicenseWords(Array(phrase.utf8)).codes
    }

    private mutating func read(_ bytes: ArraySlice<UInt8>, line: Int32) {
        if LicenseMarkup.isCopyrightLine(bytes) { return }
        var index = LicenseMarkup.startAfterBullet(bytes)
        while index < bytes.endIndex {
            let byte = bytes[index]
            if byte == UInt8(ascii: "("), let end = LicenseMarkup.endOfBracketedBullet(bytes, from: index) {
                index = end
            } else if LicenseMarkup.isWordByte(byte) {
                var end = index
                while end < bytes.endIndex, LicenseMarkup.isWordByte(bytes[end]) { end += 1 }
                append(bytes[index..<end], line: line)
                index = end
            } else {
                index += 1
            }
        }
    }

    private mutating func append(_ word: ArraySlice<UInt8>, line: Int32) {
        if word.count >= 8, word.starts(with: [0x6E, 0x6F, 0x6E]) {
            append(code: Self.code(Self.hash(word.prefix(3))), line: line)
            append(code: Self.code(Self.hash(word.dropFirst(3))), line: line)
        } else if word.count >= 8, word.starts(with: Self.sublicense) {
            append(code: Self.code(Self.hash(word.prefix(3))), line: line)
            append(code: Self.spelledCode(word.dropFirst(3)), line: line)
        } else {
            append(code: Self.spelledCode(word), line: line)
        }
    }

    private mutating func append(code: UInt16, line: Int32) {
        codes.append(code)
        lines.append(line)
    }

    private static let sublicense = Array("sublicen".utf8)

    private static func spelledCode(_ word: ArraySlice<UInt8>) -> UInt16 {
        let hash = hash(word)
        return code(SpellingVariants.canonical[hash] ?? hash)
    }

    /// FNV-1a, 32 bit (Fowler, Noll, Vo).
    static func hash(_ bytes: some Sequence<UInt8>) -> UInt32 {
        var hash: UInt32 = 2_166_136_261
        for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return hash
    }

    private static func code(_ hash: UInt32) -> UInt16 {
        firstCode + UInt16((hash ^ (hash >> 15)) % UInt32(4096 - firstCode))
    }
}

/// Words that the SPDX matching guidelines call equivalent, and a few more of British spelling.
enum SpellingVariants {
    /// Hash of a variant to hash of the spelling that stands for it.
    static let canonical = Dictionary(
        pairs.map { (LicenseWords.hash($0.utf8), LicenseWords.hash($1.utf8)) }, uniquingKeysWith: { first, _ in first })

    private static let pairs: [(String, String)] = [
        ("licence", "license"), ("licences", "licenses"), ("licenced", "licensed"), ("licencing", "licensing"),
        ("acknowledgement", "acknowledgment"), ("favour", "favor"), ("behaviour", "behavior"), ("colour", "color"),
        ("organisation", "organization"), ("organisations", "organizations"), ("analyse", "analyze"),
        ("artefact", "artifact"), ("authorisation", "authorization"), ("authorised", "authorized"),
        ("cancelled", "canceled"), ("centre", "center"), ("fulfil", "fulfill"), ("initialise", "initialize"),
        ("judgement", "judgment"), ("labelled", "labeled"), ("utilisation", "utilization"), ("whilst", "while"),
        ("wilful", "willful"), ("https", "http"), ("noncommercially", "noncommercial"),
    ]
}
