extension Unicode.Scalar {
    /// Whether a terminal or an editor acts on the character, or shows nothing for it: controls, bidirectional
    /// overrides, zero-width and other ignorable characters, line separators, private and non-characters.
    ///
    /// The sixteen variation selectors that belong to ordinary emoji are let through.
    var isDeceptive: Bool {
        if value < 0x7F { return value < 0x20 }
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate: return true
        default: break
        }
        if (0xFE00...0xFE0F).contains(value) { return false }
        return properties.isDefaultIgnorableCodePoint || properties.isNoncharacterCodePoint
    }

    /// `\u{1B}`, as Swift would write it.
    var visibleEscape: String {
        "\\u{\(String(value, radix: 16, uppercase: true))}"
    }
}

extension StringProtocol {
    /// Whether every character is one of the 95 that ASCII prints.
    var isPrintableASCII: Bool {
        utf8.withContiguousStorageIfAvailable { $0.allSatisfy { 0x20 <= $0 && $0 < 0x7F } } ?? false
    }
}

extension String {
    /// The text on one line, with each deceptive character written out as `\u{1B}`.
    ///
    /// Marks without a letter to stand on, and those after the fourth on one letter, are written out as well, so that
    /// width bounds length.
    var withVisibleEscapes: String {
        guard !isPrintableASCII else { return self }
        var result = ""
        var room = 0
        for scalar in unicodeScalars {
            let isStray = scalar.hasNoWidth && room == 0
            if scalar.isDeceptive || isStray {
                result += scalar.visibleEscape
            } else {
                result.unicodeScalars.append(scalar)
            }
            room = scalar.hasNoWidth ? max(0, room - 1) : scalar == " " ? 0 : 4
        }
        return result
    }
}
