/// Addresses that stand in the text without marks, after the autolinks of GitHub Flavored Markdown.
enum BareAddress {
    /// Where the address that begins at `start` ends, or `nil` where none begins. Inside brackets it ends before `]`.
    static func end(in bytes: [UInt8], at start: Int, inBrackets: Bool) -> Int? {
        let scheme = schemeLength(in: bytes, at: start)
        guard scheme > 0 else { return nil }
        var end = start + scheme
        var openParentheses = 0
        while end < bytes.count, belongs(bytes[end], inBrackets: inBrackets) {
            if bytes[end] == Byte.openParenthesis { openParentheses += 1 }
            if bytes[end] == Byte.closeParenthesis {
                if openParentheses == 0 { break }
                openParentheses -= 1
            }
            end += 1
        }
        while end > start + scheme, isTrailing(bytes[end - 1]) { end -= 1 }
        return end > start + scheme ? end : nil
    }

    /// The target of `<...>`, or `nil` where it holds neither an address nor e-mail.
    static func angle(in bytes: [UInt8], from start: Int, to end: Int) -> String? {
        let content = bytes[start..<end]
        guard !content.isEmpty, content.count <= 1000, !content.contains(where: { $0.isBlank || $0 == Byte.less })
        else {
            return nil
        }
        let text = String(decoding: content, as: UTF8.self)
        if let colon = content.firstIndex(of: Byte.colon), (2...32).contains(colon - start),
            content[..<colon].allSatisfy({ $0.isLetter || $0.isDigit || $0 == Byte.plus || $0 == Byte.hyphen })
        {
            return text
        }
        guard let at = content.firstIndex(of: 0x40), at > start, content[at...].contains(Byte.dot) else { return nil }
        return "mailto:" + text
    }

    private static func schemeLength(in bytes: [UInt8], at start: Int) -> Int {
        if bytes.matches("https://", at: start, before: bytes.count) { return 8 }
        if bytes.matches("http://", at: start, before: bytes.count) { return 7 }
        return bytes.matches("www.", at: start, before: bytes.count) ? 4 : 0
    }

    private static func belongs(_ byte: UInt8, inBrackets: Bool) -> Bool {
        switch byte {
        case Byte.less, Byte.greater, Byte.quote, Byte.backtick, Byte.pipe: false
        case Byte.closeBracket: !inBrackets
        default: !byte.isBlank
        }
    }

    private static func isTrailing(_ byte: UInt8) -> Bool {
        switch byte {
        case Byte.dot, 0x2C, Byte.colon, Byte.semicolon, Byte.exclamation, 0x3F, Byte.apostrophe, Byte.asterisk,
            Byte.underscore, Byte.closeBracket:
            true
        default: false
        }
    }
}
