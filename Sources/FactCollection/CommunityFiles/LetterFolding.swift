/// Lower case without diacritics, the same for composed and decomposed text.
///
/// ASCII takes a short way. Other scalars are lower-cased, composed letters are taken apart (Hangul by the arithmetic of
/// the Unicode standard, section 3.12; the others by canonical equivalence) and nonspacing marks are left out.
enum LetterFolding {
    static func fold(_ text: some StringProtocol) -> String {
        guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text.lowercased() }
        var folded = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            for lower in scalar.properties.lowercaseMapping.unicodeScalars { append(lower, to: &folded) }
        }
        return String(folded)
    }

    private static func append(_ scalar: Unicode.Scalar, to folded: inout String.UnicodeScalarView) {
        if scalar.isASCII {
            folded.append(scalar)
        } else if let letters = spelledOut[scalar] {
            folded.append(contentsOf: letters.unicodeScalars)
        } else if let base = bases[Character(scalar)] {
            folded.append(base)
        } else if (0xAC00...0xD7A3).contains(scalar.value) {
            folded.append(contentsOf: jamo(of: scalar.value - 0xAC00))
        } else if scalar.properties.generalCategory != .nonspacingMark {
            folded.append(scalar)
        }
    }

    private static func jamo(of syllable: UInt32) -> [Unicode.Scalar] {
        let final = syllable % 28
        let parts = [0x1100 + syllable / 588, 0x1161 + syllable % 588 / 28] + (final == 0 ? [] : [0x11A7 + final])
        return parts.compactMap(Unicode.Scalar.init)
    }

    private static let spelledOut: [Unicode.Scalar: String] = [
        "ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d",
    ]

    /// Keyed by the letter with its marks, so that looking up a composed letter finds the decomposed one.
    private static let bases: [Character: Unicode.Scalar] = {
        var bases: [Character: Unicode.Scalar] = [:]
        for (letters, marks) in markedLetters {
            for letter in letters.unicodeScalars {
                for mark in marks.unicodeScalars {
                    let marked = String(String.UnicodeScalarView([letter, mark]))
                    if marked.count == 1, let character = marked.first { bases[character] = letter }
                }
            }
        }
        for (character, letter) in twiceMarked { bases[character] = letter }
        return bases
    }()

    private static let latinMarks =
        "\u{300}\u{301}\u{302}\u{303}\u{304}\u{306}\u{307}\u{308}\u{309}\u{30A}\u{30B}\u{30C}\u{31B}\u{323}\u{327}\u{328}"

    private static let markedLetters: [(letters: String, marks: String)] = [
        ("abcdefghijklmnopqrstuvwxyz", latinMarks),
        ("абвгдежзийклмнопрстуфхцчшщъыьэюяіѵ", "\u{300}\u{301}\u{306}\u{308}"),
        ("αεηιουω", "\u{300}\u{301}\u{308}\u{313}\u{314}"),
        ("うかきくけこさしすせそたちつてとはひふへほウカキクケコサシスセソタチツテトハヒフヘホ", "\u{3099}\u{309A}"),
    ]

    private static let twiceMarked: [(Character, Unicode.Scalar)] = {
        let stems: [(String, Unicode.Scalar)] = [
            ("a\u{302}", "a"), ("a\u{306}", "a"), ("e\u{302}", "e"), ("o\u{302}", "o"), ("o\u{31B}", "o"),
            ("u\u{31B}", "u"),
            ("u\u{308}", "u"),
        ]
        return stems.flatMap { stem, letter in
            "\u{300}\u{301}\u{303}\u{304}\u{309}\u{30C}\u{323}".unicodeScalars.map { mark in
                (Character(stem + String(Character(mark))), letter)
            }
        }
    }()
}
