/// The words of a text as the SPDX matching guidelines compare them, each as its id in the index, with its place.
///
/// Ignored: case, accents, punctuation, quotes, bullets, comment and markup marks, tags, addresses, copyright lines;
/// spelling variants are one, words broken at a line's end are whole. `scripts/license_index/words.py` reads the
/// references by the same rules.
struct LicenseWords {
    /// The ids; 0 for a word that no reference holds.
    private(set) var codes: [UInt16] = []
    /// The byte that each word begins with.
    private(set) var starts: [Int32] = []
    /// True where the word `SPDX` stands somewhere.
    private(set) var mentionsSPDX = false

    private let index: LicenseIndex
    /// The byte behind each line's end.
    private var lineStarts: [Int32] = []
    /// Hash and id of a word that a hyphen broke at the end of the line before.
    private var broken: (hash: UInt64, code: UInt16)?

    var count: Int { codes.count }

    /// The line that the byte at `start` is in, counted from 1.
    func line(ofByte start: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while low < high {
            let middle = (low + high) / 2
            if Int(lineStarts[middle]) <= start { low = middle + 1 } else { high = middle }
        }
        return low + 1
    }

    /// Reads UTF-8 bytes.
    init(_ bytes: [UInt8], index: LicenseIndex = .bundled) {
        self.index = index
        codes.reserveCapacity(bytes.count / 5)
        starts.reserveCapacity(bytes.count / 5)
        var position = LicenseLine(bytes: bytes, start: 0).firstWord
        while position < bytes.count {
            position = readMark(bytes, from: position) ?? readWord(bytes, from: position)
        }
    }

    /// The ids of a short phrase, for comparison with a text's.
    static func codes(of phrase: String) -> [UInt16] {
        LicenseWords(Array(phrase.utf8)).codes
    }

    /// Passes what is no word at `position`; nil where a word begins.
    @inline(__always)
    private mutating func readMark(_ bytes: [UInt8], from position: Int) -> Int? {
        let byte = bytes[position]
        if LicenseLetters.isASCIIWord(byte) {
            guard byte | 0x20 == UInt8(ascii: "h") || byte | 0x20 == UInt8(ascii: "w") else { return nil }
            return LicenseMarkup.endOfAddress(bytes, from: position)
        }
        switch byte {
        case 0x0A, 0x0C: return readLineEnd(bytes, at: position)
        case 0x0D: return isLoneReturn(bytes, position) ? readLineEnd(bytes, at: position) : position + 1
        case UInt8(ascii: "<"):
            guard let end = LicenseMarkup.endOfTag(bytes, from: position) else { return position + 1 }
            for inner in position..<end where bytes[inner] == 0x0A { noteLineEnd(inner) }
            return end
        case UInt8(ascii: "&"): return LicenseMarkup.endOfEntity(bytes, from: position) ?? position + 1
        case UInt8(ascii: "("):
            return LicenseLine(bytes: bytes, start: position).endOfBracketedBullet(from: position) ?? position + 1
        case 0x80...:
            if case .sign(let length) = LicenseLetters.letter(bytes, at: position) { return position + length }
            return nil
        default: return position + 1
        }
    }

    private func isLoneReturn(_ bytes: [UInt8], _ position: Int) -> Bool {
        position + 1 < bytes.count && bytes[position + 1] != 0x0A
    }

    private mutating func noteLineEnd(_ position: Int) {
        lineStarts.append(Int32(truncatingIfNeeded: position + 1))
    }

    private mutating func readLineEnd(_ bytes: [UInt8], at position: Int) -> Int {
        noteLineEnd(position)
        return LicenseLine(bytes: bytes, start: position + 1).firstWord
    }

    // MARK: Words

    /// Reads a word, in the usual case one of ASCII letters that stands for itself.
    @inline(__always)
    private mutating func readWord(_ bytes: [UInt8], from start: Int) -> Int {
        guard broken == nil else { return readAnyWord(bytes, from: start) }
        var hash = LicenseWordHash.start
        var position = start
        while position < bytes.count {
            let byte = bytes[position]
            guard LicenseLetters.isASCIIWord(byte) else { break }
            hash = (hash ^ UInt64(LicenseLetters.lowercased(byte))) &* LicenseWordHash.factor
            position += 1
        }
        let end: UInt8 = position < bytes.count ? bytes[position] : 0
        guard end < 0x80, end != UInt8(ascii: "-"), Prefix(bytes, start, length: position - start) == .none else {
            return readAnyWord(bytes, from: start)
        }
        if hash == Self.spdx { mentionsSPDX = true }
        append(index.wordID(hash), at: start)
        return position
    }

    /// Reads a word and notes the hyphen that may break it.
    private mutating func readAnyWord(_ bytes: [UInt8], from start: Int) -> Int {
        var position = start
        var word = LicenseWordHash(continuing: broken?.hash)
        scan: while position < bytes.count {
            let byte = bytes[position]
            if LicenseLetters.isASCIIWord(byte) {
                word.add(LicenseLetters.lowercased(byte))
                position += 1
                continue
            }
            guard byte >= 0x80 else { break }
            switch LicenseLetters.letter(bytes, at: position) {
            case .sign: break scan
            case .accent(let size): position += size
            case .one(let letter, let size):
                word.add(letter)
                position += size
            case .two(let first, let second):
                word.add(first)
                word.add(second)
                position += 2
            }
        }
        if word.length > 0 { append(word, Prefix(bytes, start, length: position - start), at: start) }
        if position < bytes.count, bytes[position] == UInt8(ascii: "-") { noteBreak(bytes, word.hash, at: position) }
        return max(position, start + 1)
    }

    /// What people write apart, too: `non` before another word and the `sub` of `sublicense`.
    private enum Prefix {
        case none, non, sub

        @inline(__always)
        init(_ bytes: [UInt8], _ start: Int, length: Int) {
            self = .none
            guard length >= 8 else { return }
            if bytes[start] | 0x20 == 0x6E {
                if bytes[start + 1] | 0x20 == 0x6F, bytes[start + 2] | 0x20 == 0x6E { self = .non }
            } else if bytes[start] | 0x20 == 0x73, bytes[start + 1] | 0x20 == 0x75 {
                let isSub = Self.sublicen.indices.allSatisfy { bytes[start + $0] | 0x20 == Self.sublicen[$0] }
                if isSub { self = .sub }
            }
        }

        private static let sublicen = Array("sublicen".utf8)
    }

    private static let non = LicenseIndex.hash("non".utf8)
    private static let sub = LicenseIndex.hash("sub".utf8)
    private static let spdx = LicenseIndex.hash("spdx".utf8)

    private mutating func append(_ word: LicenseWordHash, _ prefix: Prefix, at start: Int) {
        if let broken {
            self.broken = nil
            let whole = index.wordID(word.whole)
            if whole != 0, broken.code == 0 || index.wordID(word.hash) == 0, !codes.isEmpty {
                codes[codes.count - 1] = whole
                return
            }
        }
        switch prefix {
        case .none:
            if word.hash == Self.spdx { mentionsSPDX = true }
            append(index.wordID(word.hash), at: start)
        case .non, .sub:
            append(index.wordID(prefix == .non ? Self.non : Self.sub), at: start)
            append(index.wordID(word.rest), at: start + 3)
        }
    }

    @inline(__always)
    private mutating func append(_ code: UInt16, at start: Int) {
        codes.append(code)
        starts.append(Int32(truncatingIfNeeded: start))
    }

    /// A hyphen at the end of a line may break a word.
    private mutating func noteBreak(_ bytes: [UInt8], _ hash: UInt64, at hyphen: Int) {
        var next = hyphen + 1
        while next < bytes.count, bytes[next] == 0x20 || bytes[next] == 0x0D { next += 1 }
        guard next < bytes.count, bytes[next] == 0x0A, let code = codes.last else { return }
        broken = (hash, code)
    }
}

/// FNV-1a, 64 bit (Fowler, Noll, Vo), of a word, of it without its first three bytes, and of it behind a broken one.
struct LicenseWordHash {
    static let start: UInt64 = 0xCBF2_9CE4_8422_2325
    static let factor: UInt64 = 0x100_0000_01B3

    private(set) var hash = start
    private(set) var rest = start
    private(set) var whole: UInt64
    private(set) var length = 0

    init(continuing broken: UInt64?) {
        whole = broken ?? Self.start
    }

    @inline(__always)
    mutating func add(_ byte: UInt8) {
        hash = (hash ^ UInt64(byte)) &* Self.factor
        whole = (whole ^ UInt64(byte)) &* Self.factor
        if length >= 3 { rest = (rest ^ UInt64(byte)) &* Self.factor }
        length += 1
    }
}
