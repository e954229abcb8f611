/// A text as phrases are looked up in it: lower case, without accents, each run of blanks and punctuation as one space.
///
/// It begins and ends with a space, so that a whole word is found as ` word `. Han, Kana and Hangul stay as they are.
struct FoldedText {
    private(set) var bytes: [UInt8] = [Byte.space]
    /// Places where the second, third, ... line of the source begins.
    private var lineStarts: [Int] = []
    let firstLine: Int

    init(_ text: String, firstLine: Int = 1) {
        self.firstLine = firstLine
        let source = Array(text.utf8)
        let ascii = Self.ascii
        bytes.reserveCapacity(source.count + 2)
        var index = 0
        while index < source.count {
            let byte = source[index]
            if byte < 0x80 {
                let folded = ascii[Int(byte)]
                if folded != 0 { bytes.append(folded) } else { append(separator: byte) }
                index += 1
            } else {
                index += appendScalar(source, at: index)
            }
        }
        appendSpace()
    }

    /// The line, counted as the source counts, of a place in `bytes`.
    func line(of position: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while low < high {
            let middle = (low + high) / 2
            if lineStarts[middle] <= position { low = middle + 1 } else { high = middle }
        }
        return firstLine + low
    }

    /// The word behind a phrase; empty at the end.
    func word(after range: Range<Int>) -> String {
        let rest = bytes[min(range.upperBound, bytes.count)...].drop { $0 == Byte.space }
        return String(decoding: rest.prefix(24).prefix { $0 != Byte.space }, as: UTF8.self)
    }

    var isEmpty: Bool { bytes.count <= 1 }

    private mutating func appendSpace() {
        if bytes[bytes.count - 1] != Byte.space { bytes.append(Byte.space) }
    }

    private mutating func append(separator byte: UInt8) {
        guard byte != Byte.apostrophe || !isContraction else { return }
        appendSpace()
        if byte == Byte.newline { lineStarts.append(bytes.count) }
    }

    /// "don't" stays one word; French and Italian elisions ("l'équipe") are two.
    private var isContraction: Bool {
        bytes.count > 2 && bytes[bytes.count - 1] == 0x6E && bytes[bytes.count - 2] != Byte.space
    }

    /// Appends the scalar at `index` and returns its length.
    private mutating func appendScalar(_ source: [UInt8], at index: Int) -> Int {
        let length = source[index] >= 0xF0 ? 4 : source[index] >= 0xE0 ? 3 : 2
        guard index + length <= source.count else { return 1 }
        switch length {
        case 2: append(twoByte: UInt16(source[index] & 0x1F) << 6 | UInt16(source[index + 1] & 0x3F))
        case 3 where source[index] == 0xE2 || isWidePunctuation(source, index): appendSpace()
        case 3: bytes.append(contentsOf: source[index..<(index + 3)])
        default: appendSpace()
        }
        return length
    }

    /// U+3000–303F, and U+FF00–FF1F of the full-width forms; U+2000–2FFF is punctuation and symbols throughout.
    private func isWidePunctuation(_ source: [UInt8], _ index: Int) -> Bool {
        (source[index] == 0xE3 && source[index + 1] == 0x80) || (source[index] == 0xEF && source[index + 1] == 0xBC)
            || (source[index] == 0xEF && source[index + 1] == 0xB8)
    }

    private mutating func append(twoByte scalar: UInt16) {
        switch scalar {
        case 0xA0..<0xC0, 0xD7, 0xF7: appendSpace()
        case 0xC0..<0x180: bytes.append(contentsOf: Self.latin[Int(scalar) - 0xC0].utf8)
        case 0x300..<0x370: break
        case 0x410..<0x430: appendTwoByte(scalar + 0x20)
        case 0x400..<0x410: appendTwoByte(scalar == 0x401 ? 0x435 : scalar + 0x50)
        case 0x451: appendTwoByte(0x435)
        case 0x391..<0x3AA: appendTwoByte(scalar + 0x20)
        default: appendTwoByte(scalar)
        }
    }

    private mutating func appendTwoByte(_ scalar: UInt16) {
        bytes.append(UInt8(0xC0 | scalar >> 6))
        bytes.append(UInt8(0x80 | scalar & 0x3F))
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
