/// Folds the lines of a text one after the other; see `PhraseText`.
struct PhraseFolding {
    /// Long enough from the start; see `longest`.
    private var output: [UInt8]
    /// How many bytes there are.
    private(set) var count = 0
    /// Where a phrase may begin.
    private(set) var places: [Int] = []
    private var last = Byte.newline

    /// - Parameter capacity: the bytes of all lines, and one for each.
    init(capacity: Int) {
        output = Array(repeating: 0, count: Self.longest(capacity))
        places.reserveCapacity(capacity / 5)
    }

    /// A letter of two bytes may have a small one of three: U+0130 and U+023A.
    private static func longest(_ count: Int) -> Int { count + count / 2 }

    /// The text so far.
    var bytes: [UInt8] { Array(output[..<count]) }

    /// Appends a line that is not blank.
    mutating func append(_ line: SourceLine) {
        guard line.signs.contains(.beyondASCII) else {
            for byte in line.bytes { append(byte) }
            return
        }
        for scalar in String(decoding: line.bytes, as: UTF8.self).unicodeScalars { append(scalar) }
    }

    /// Ends a line; whether a paragraph ends too.
    mutating func endLine(isBlank: Bool) -> Bool {
        guard isBlank else {
            appendSpace()
            return false
        }
        if last == Byte.space {
            count -= 1
            last = count > 0 ? output[count - 1] : Byte.newline
        }
        guard count > 0, last != Byte.newline else { return false }
        write(Byte.newline)
        return true
    }

    @inline(__always)
    private mutating func append(_ byte: UInt8) {
        let folded = Self.ascii[Int(byte)]
        guard folded != Byte.space else { return appendSpace() }
        begin(folded)
        write(folded)
    }

    /// Notes that a character begins here, of which `byte` is the first one.
    @inline(__always)
    private mutating func begin(_ byte: UInt8) {
        if !(Self.isWord(byte) && Self.isWord(last)) { places.append(count) }
    }

    @inline(__always)
    private mutating func write(_ byte: UInt8) {
        output[count] = byte
        count &+= 1
        last = byte
    }

    private mutating func appendSpace() {
        if last != Byte.space, last != Byte.newline { write(Byte.space) }
    }

    private static func isWord(_ byte: UInt8) -> Bool { byte.isDigit || byte >= 0x61 && byte <= 0x7A }

    /// The byte in lower case; a space for each kind of space within a line.
    private static let ascii: [UInt8] = (0..<128 as Range<UInt8>).map { byte in
        byte == Byte.tab || byte == Byte.carriageReturn ? Byte.space : byte.lowercased
    }
}

extension PhraseFolding {
    private mutating func append(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case ..<0x80: append(UInt8(scalar.value))
        case 0x2018, 0x2019: append(Byte.apostrophe)
        case 0xA0, 0x3000, 0x2028: appendSpace()
        case 0xAD, 0x200B, 0xFEFF: break
        case 0xFF01...0xFF5E: append(UInt8(scalar.value - 0xFF00 + 0x20))
        case _ where Self.hasSmallLetter(scalar):
            for small in scalar.properties.lowercaseMapping.unicodeScalars { appendBytes(of: small) }
        default: appendBytes(of: scalar)
        }
    }

    private mutating func appendBytes(of scalar: Unicode.Scalar) {
        var isFirst = true
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
            if isFirst { begin(byte) }
            isFirst = false
            write(byte)
        }
    }

    /// To ask Unicode's tables takes long, so they are asked once for the first alphabets, and never for scripts without case:
    /// those from Hebrew to Myanmar, general punctuation, Han, Kana and Hangul.
    private static func hasSmallLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case ..<UInt32(firstAlphabets.count): firstAlphabets[Int(scalar.value)]
        case 0x590..<0x10A0, 0x2000..<0x2070, 0x2E80..<0xA000, 0xAC00..<0xD800: false
        default: scalar.properties.changesWhenLowercased
        }
    }

    /// For each scalar below U+0590 whether it has a small letter: Latin, Greek, Cyrillic and Armenian.
    private static let firstAlphabets: [Bool] = (0..<0x590).map {
        Unicode.Scalar(UInt16($0))?.properties.changesWhenLowercased ?? false
    }
}
