/// Lower case without diacritics, the same for composed and decomposed text.
///
/// ASCII takes a short way. Other scalars are lower-cased, composed letters are taken apart (Hangul by the arithmetic of
/// the Unicode standard, section 3.12; the others by a table) and nonspacing marks are left out.
enum LetterFolding {
    static func fold(_ text: some StringProtocol) -> String {
        guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text.lowercased() }
        var folded = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if isIdeograph(scalar) || (0xAC00...0xD7A3).contains(scalar.value) {
                append(scalar, to: &folded)
                continue
            }
            for lower in scalar.properties.lowercaseMapping.unicodeScalars { append(lower, to: &folded) }
        }
        return String(folded)
    }

    private static func append(_ scalar: Unicode.Scalar, to folded: inout String.UnicodeScalarView) {
        if scalar.isASCII || isIdeograph(scalar) {
            folded.append(scalar)
        } else if let letters = spelledOut[scalar] {
            folded.append(contentsOf: letters.unicodeScalars)
        } else if let base = bases[scalar] {
            folded.append(base)
        } else if (0xAC00...0xD7A3).contains(scalar.value) {
            folded.append(contentsOf: jamo(of: scalar.value - 0xAC00))
        } else if scalar.properties.generalCategory != .nonspacingMark {
            folded.append(scalar)
        }
    }

    private static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
        (0x3400...0x9FFF).contains(scalar.value)
    }

    private static func jamo(of syllable: UInt32) -> [Unicode.Scalar] {
        let final = syllable % 28
        let parts = [0x1100 + syllable / 588, 0x1161 + syllable % 588 / 28] + (final == 0 ? [] : [0x11A7 + final])
        return parts.compactMap(Unicode.Scalar.init)
    }

    private static let spelledOut: [Unicode.Scalar: String] = [
        "ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d",
    ]

    private static let bases: [Unicode.Scalar: Unicode.Scalar] = {
        var bases: [Unicode.Scalar: Unicode.Scalar] = [:]
        for (base, marked) in FoldedLetters.table {
            for letter in marked.unicodeScalars { bases[letter] = base }
        }
        return bases
    }()
}
