/// Letters as the comparison of words sees them: lower case, without accents in the Latin script.
///
/// `fold` in `scripts/license_index/words.py` does the same to the references.
enum LicenseLetters {
    /// The base letters of U+00C0 to U+017F; a blank for the two that are none.
    private static let bases = Array(
        ("aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrsssssssstttttt"
            + "uuuuuuuuuuuuwwyyyzzzzzzs").utf8)

    /// What stands for the two-byte letter: one or two bytes, none for a combining accent, a blank for a sign.
    static func fold(_ first: UInt8, _ second: UInt8) -> (UInt8, UInt8?)? {
        let point = Int(first & 0x1F) << 6 | Int(second & 0x3F)
        switch point {
        case 0x80...0xBF: return (0x20, nil)
        case 0xC0...0x17F: return (bases[point - 0xC0], nil)
        case 0x300...0x36F: return nil
        case 0x391...0x3A9, 0x410...0x42F: return encoded(point + 0x20)
        case 0x400...0x40F: return encoded(point + 0x50)
        default: return (first, second)
        }
    }

    private static func encoded(_ point: Int) -> (UInt8, UInt8?) {
        (UInt8(0xC0 | point >> 6), UInt8(0x80 | point & 0x3F))
    }

    /// True for the first bytes of general punctuation, symbols, CJK punctuation, U+FEFF and U+FFFD.
    static func isSign(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        switch first {
        case 0xE2: second >= 0x80 && second <= 0xBF
        case 0xE3: second == 0x80
        case 0xEF: second == 0xBB && third == 0xBF || second == 0xBF && third == 0xBD
        default: false
        }
    }
}
