/// Folds the bytes of a text; see `FoldedText`.
struct TextFolding {
    /// Long enough from the start: no scalar is folded to more bytes than it has; a space goes before the first and behind
    /// the last.
    private(set) var output: [UInt8]
    /// Places in the output where the second, third, ... line of the source begins.
    private(set) var lineStarts: [Int] = []
    /// Places in the output where a word, or a character of Han, Kana or Hangul, begins.
    private(set) var starts: [Int] = []
    /// How many words stand between spaces and do not begin with such a character.
    private(set) var wordCount = 0
    /// How many characters of Han, Kana or Hangul there are.
    private(set) var wideCount = 0
    private(set) var isASCII = true
    private var count = 1
    private var last = Byte.space

    /// Folds a text in UTF-8.
    init(_ source: [UInt8]) {
        output = Array(repeating: Byte.space, count: source.count + 2)
        starts.reserveCapacity(source.count / 5)
        run(source)
        output.removeSubrange(count...)
    }

    private mutating func run(_ source: [UInt8]) {
        let ascii = Self.ascii
        var index = 0
        while index < source.count {
            let byte = source[index]
            if byte < 0x80 {
                let folded = ascii[Int(byte)]
                if folded != 0 { append(folded) } else { append(separator: byte) }
                index += 1
            } else {
                isASCII = false
                index += appendScalar(of: source, at: index)
            }
        }
        appendSpace()
    }

    @inline(__always)
    private mutating func append(_ byte: UInt8) {
        if last == Byte.space {
            starts.append(count)
            wordCount += 1
        }
        write(byte)
    }

    @inline(__always)
    private mutating func write(_ byte: UInt8) {
        output[count] = byte
        count &+= 1
        last = byte
    }

    @inline(__always)
    private mutating func appendSpace() {
        if last != Byte.space { write(Byte.space) }
    }

    private mutating func append(separator byte: UInt8) {
        guard byte != Byte.apostrophe || !isContraction else { return }
        appendSpace()
        if byte == Byte.newline { lineStarts.append(count) }
    }

    /// "don't" stays one word; French and Italian elisions ("l'équipe") are two.
    private var isContraction: Bool {
        count > 2 && last == 0x6E && output[count - 2] != Byte.space
    }

    /// Appends the scalar at `index` and returns its length.
    private mutating func appendScalar(of source: [UInt8], at index: Int) -> Int {
        let length = source[index] >= 0xF0 ? 4 : source[index] >= 0xE0 ? 3 : 2
        guard index + length <= source.count else { return 1 }
        switch length {
        case 2: append(twoByte: UInt16(source[index] & 0x1F) << 6 | UInt16(source[index + 1] & 0x3F))
        case 3 where source[index] == 0xE2 || Self.isWidePunctuation(source[index], source[index + 1]): appendSpace()
        case 3: append(threeByte: source[index..<(index + 3)])
        default: appendSpace()
        }
        return length
    }

    private mutating func append(threeByte scalar: ArraySlice<UInt8>) {
        if let first = scalar.first, first >= 0xE3 {
            starts.append(count)
            wideCount += 1
        } else if last == Byte.space {
            starts.append(count)
            wordCount += 1
        }
        for byte in scalar { write(byte) }
    }

    /// U+3000–303F, and U+FF00–FF1F of the full-width forms; U+2000–2FFF is punctuation and symbols throughout.
    private static func isWidePunctuation(_ first: UInt8, _ second: UInt8) -> Bool {
        (first == 0xE3 && second == 0x80) || (first == 0xEF && (second == 0xBC || second == 0xB8))
    }

    private mutating func append(twoByte scalar: UInt16) {
        switch scalar {
        case 0xA0..<0xC0, 0xD7, 0xF7: appendSpace()
        case 0xC0..<0x180: for byte in Self.latin[Int(scalar) - 0xC0].utf8 { append(byte) }
        case 0x300..<0x370: break
        case 0x410..<0x430: appendTwoByte(scalar + 0x20)
        case 0x400..<0x410: appendTwoByte(scalar == 0x401 ? 0x435 : scalar + 0x50)
        case 0x451: appendTwoByte(0x435)
        case 0x391..<0x3AA: appendTwoByte(scalar + 0x20)
        default: appendTwoByte(scalar)
        }
    }

    private mutating func appendTwoByte(_ scalar: UInt16) {
        append(UInt8(0xC0 | scalar >> 6))
        append(UInt8(0x80 | scalar & 0x3F))
    }

    /// Letters in lower case and digits by their ASCII code, 0 for all else.
    private static let ascii = (0..<128 as Range<UInt8>).map { $0.isLetter || $0.isDigit ? $0.lowercased : 0 }

    /// Base letters of U+00C0 to U+017F, in order.
    private static let latin: [String] =
        "a a a a a a ae c e e e e i i i i d n o o o o o x o u u u u y th ss a a a a a a ae c e e e e i i i i d n o o o o o x o u u u u y th y "
        .split(separator: " ").map(String.init)
        + ("a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g g g g g h h h h i i i i i i i i i i ij ij j j k k k "
        + "l l l l l l l l l l n n n n n n n n n o o o o o o oe oe r r r r r r s s s s s s s s t t t t t t u u u u u u u u u u u u "
        + "w w y y y z z z z z z s").split(separator: " ").map(String.init)
}
