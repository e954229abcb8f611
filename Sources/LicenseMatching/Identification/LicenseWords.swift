/// The words of a text as the SPDX matching guidelines compare them, each as its id in the index, with its line.
///
/// Ignored: case, accents, punctuation, quotes, bullets, comment and markup marks, tags, addresses, copyright lines;
/// spelling variants are one, words broken at a line's end are whole. `scripts/license_index/words.py` reads the
/// references by the same rules.
struct LicenseWords {
    /// The ids; 0 for a word that no reference holds.
    private(set) var codes: [UInt16] = []
    /// The line of each word, counted from 1.
    private(set) var lines: [Int32] = []

    private let index: LicenseIndex
    /// Hash and id of a word that a hyphen broke at the end of the line before.
    private var broken: (hash: UInt64, code: UInt16)?

    var count: Int { codes.count }

    /// Reads UTF-8 bytes.
    init(_ bytes: [UInt8], index: LicenseIndex = .bundled) {
        self.index = index
        let clean = LicenseMarkup.strippingMarks(from: bytes)
        codes.reserveCapacity(clean.count / 5)
        lines.reserveCapacity(clean.count / 5)
        var start = 0
        var line: Int32 = 1
        while start < clean.count {
            var end = start
            while end < clean.count, clean[end] != 0x0A { end += 1 }
            read(LicenseLine(bytes: clean, range: start..<end), line: line)
            start = end + 1
            line += 1
        }
    }

    /// The ids of a short phrase, for comparison with a text's.
    static func codes(of phrase: String) -> [UInt16] {
        LicenseWords(Array(phrase.utf8)).codes
    }

    private mutating func read(_ line: LicenseLine, line number: Int32) {
        if line.isCopyright { return }
        var position = line.startAfterComment ?? line.startAfterBullet
        let end = line.range.upperBound
        while position < end {
            let byte = line.bytes[position]
            if LicenseLine.isWordByte(byte) {
                let start = position
                while position < end, LicenseLine.isWordByte(line.bytes[position]) { position += 1 }
                append(line.bytes, start..<position, line: number)
                if position < end, line.bytes[position] == UInt8(ascii: "-") {
                    noteBreak(line, word: start..<position)
                }
            } else if byte == UInt8(ascii: "("), let next = line.endOfBracketedBullet(from: position) {
                position = next
            } else {
                position += 1
            }
        }
    }

    // MARK: Words

    private mutating func append(_ bytes: [UInt8], _ word: Range<Int>, line: Int32) {
        if let broken, join(broken, bytes, word, line: line) { return }
        if word.count >= 8, let prefix = Self.prefix(bytes, word) {
            append(code(bytes, word.lowerBound..<word.lowerBound + prefix), line: line)
            append(code(bytes, word.lowerBound + prefix..<word.upperBound), line: line)
        } else {
            append(code(bytes, word), line: line)
        }
    }

    /// 3 for `non` and the `sub` of `sublicense`, which people write apart, too.
    private static func prefix(_ bytes: [UInt8], _ word: Range<Int>) -> Int? {
        let start = word.lowerBound
        if bytes[start] == 0x6E, bytes[start + 1] == 0x6F, bytes[start + 2] == 0x6E { return 3 }
        guard bytes[start] == 0x73, bytes[start + 1] == 0x75 else { return nil }
        return sublicen.indices.allSatisfy { bytes[start + $0] == sublicen[$0] } ? 3 : nil
    }

    private static let sublicen = Array("sublicen".utf8)

    private mutating func append(_ code: UInt16, line: Int32) {
        codes.append(code)
        lines.append(line)
    }

    private func code(_ bytes: [UInt8], _ word: Range<Int>) -> UInt16 {
        index.wordID(Self.hash(bytes, word, from: 0xCBF2_9CE4_8422_2325))
    }

    /// FNV-1a, 64 bit (Fowler, Noll, Vo), continued from `start`.
    private static func hash(_ bytes: [UInt8], _ word: Range<Int>, from start: UInt64) -> UInt64 {
        var hash = start
        for position in word { hash = (hash ^ UInt64(bytes[position])) &* 0x100_0000_01B3 }
        return hash
    }

    // MARK: Broken words

    private mutating func noteBreak(_ line: LicenseLine, word: Range<Int>) {
        var rest = word.upperBound + 1
        while rest < line.range.upperBound, line.bytes[rest] == 0x20 { rest += 1 }
        guard rest == line.range.upperBound, let code = codes.last else { return }
        broken = (Self.hash(line.bytes, word, from: 0xCBF2_9CE4_8422_2325), code)
    }

    /// Makes the halves one word where only the whole is a word of the index.
    private mutating func join(
        _ first: (hash: UInt64, code: UInt16), _ bytes: [UInt8], _ word: Range<Int>, line: Int32
    ) -> Bool {
        broken = nil
        let whole = index.wordID(Self.hash(bytes, word, from: first.hash))
        guard whole != 0, first.code == 0 || code(bytes, word) == 0 else { return false }
        codes[codes.count - 1] = whole
        return true
    }
}
