extension Unicode.Scalar {
    /// Whether the character is drawn on the one before it: marks, variation selectors, trailing Hangul letters.
    var hasNoWidth: Bool {
        guard value >= 0x300 else { return false }
        switch value {
        case 0x1160...0x11FF, 0xD7B0...0xD7FF, 0xFE00...0xFE0F: return true
        default: break
        }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return true
        default: return false
        }
    }

    /// Columns that a terminal gives the character: 0, 1 or 2.
    ///
    /// Source: Unicode Standard Annex 11, wide and full-width characters; regional indicators count one each, so that
    /// a flag counts two.
    var displayWidth: Int {
        if value < 0x300 { return 1 }
        if hasNoWidth { return 0 }
        if (0x1F1E6...0x1F1FF).contains(value) { return 1 }
        return isWide || properties.isEmojiPresentation ? 2 : 1
    }

    private var isWide: Bool {
        switch value {
        case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
            0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF,
            0x1AFF0...0x1B2FF, 0x1D300...0x1D376, 0x1F200...0x1F265, 0x20000...0x3FFFD:
            true
        default: false
        }
    }
}

extension StringProtocol {
    /// Columns that a terminal gives the text, which must hold no control character.
    public var displayWidth: Int {
        if isPrintableASCII { return utf8.count }
        var width = 0
        var last = 0
        for scalar in unicodeScalars {
            let own = scalar.value == 0xFE0F && last == 1 ? 1 : scalar.displayWidth
            width += own
            last = own
        }
        return width
    }
}

extension String {
    /// The text itself where it fits `width` columns, else its beginning and end around `ellipsis`.
    func shortened(to width: Int, ellipsis: String) -> String {
        guard displayWidth > width else { return self }
        let room = max(0, width - ellipsis.displayWidth)
        let start = leading(room - room / 2)
        let end = reversed().leading(room / 2).reversed()
        return String(start) + String(ellipsis.leading(width)) + String(end)
    }
}

extension Sequence<Character> {
    /// As many of the first characters as fit `width` columns.
    fileprivate func leading(_ width: Int) -> [Character] {
        var result: [Character] = []
        var used = 0
        for character in self {
            used += String(character).displayWidth
            guard used <= width else { break }
            result.append(character)
        }
        return result
    }
}
