/// Letters as the comparison of words sees them: lower case, without accents in the Latin script.
///
/// `fold` in `scripts/license_index/words.py` does the same to the references.
enum LicenseLetters {
    /// What a letter beyond ASCII is read as.
    enum Letter {
        /// No letter; so many bytes long.
        case sign(Int)
        /// A combining accent, which is passed over; so many bytes long.
        case accent(Int)
        /// One byte, and how many it is written in.
        case one(UInt8, Int)
        /// Two bytes for two.
        case two(UInt8, UInt8)
    }

    /// ASCII letters of both cases and digits.
    @inline(__always)
    static func isASCIIWord(_ byte: UInt8) -> Bool {
        byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39
    }

    /// An ASCII letter in lower case, any other byte as it is.
    @inline(__always)
    static func lowercased(_ byte: UInt8) -> UInt8 {
        byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
    }

    /// Reads the letter at `position`, whose byte is not ASCII; a byte that is no UTF-8 is a letter of its own.
    static func letter(_ bytes: [UInt8], at position: Int) -> Letter {
        let first = bytes[position]
        if first >= 0xC2, first < 0xE0, position + 1 < bytes.count { return fold(first, bytes[position + 1]) }
        if first >= 0xE0, position + 2 < bytes.count, isSign(first, bytes[position + 1], bytes[position + 2]) {
            return .sign(3)
        }
        return .one(first, 1)
    }

    /// The base letters of U+00C0 to U+017F; a blank for the two that are none.
    private static let bases = Array(
        ("aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrsssssssstttttt"
            + "uuuuuuuuuuuuwwyyyzzzzzzs").utf8)

    private static func fold(_ first: UInt8, _ second: UInt8) -> Letter {
        let point = Int(first & 0x1F) << 6 | Int(second & 0x3F)
        switch point {
        case 0x80...0xBF: return .sign(2)
        case 0xC0...0x17F:
            let base = bases[point - 0xC0]
            return base == 0x20 ? .sign(2) : .one(base, 2)
        case 0x300...0x36F: return .accent(2)
        case 0x391...0x3A9, 0x410...0x42F: return encoded(point + 0x20)
        case 0x400...0x40F: return encoded(point + 0x50)
        default: return .two(first, second)
        }
    }

    private static func encoded(_ point: Int) -> Letter {
        .two(UInt8(0xC0 | point >> 6), UInt8(0x80 | point & 0x3F))
    }

    /// True for general punctuation, symbols, CJK punctuation, U+FEFF and U+FFFD.
    private static func isSign(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        switch first {
        case 0xE2: second >= 0x80 && second <= 0xBF
        case 0xE3: second == 0x80
        case 0xEF: second == 0xBB && third == 0xBF || second == 0xBF && third == 0xBD
        default: false
        }
    }
}
