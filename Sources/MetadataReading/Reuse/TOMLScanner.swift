/// The bytes of a TOML file with a place in them, and the tokens that can stand there.
struct TOMLScanner {
    private let bytes: [UInt8]
    private var place = 0
    /// The line of the place, counted from 1.
    private(set) var line = 1

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    var isAtEnd: Bool { place >= bytes.count }
    var peek: UInt8? { place < bytes.count ? bytes[place] : nil }
    var isAtQuote: Bool { peek == UInt8(ascii: "\"") || peek == UInt8(ascii: "'") }

    /// Takes `byte` where it stands here.
    @discardableResult
    mutating func take(_ byte: UInt8) -> Bool {
        guard peek == byte else { return false }
        advance()
        return true
    }

    private mutating func advance() {
        if bytes[place] == UInt8(ascii: "\n") { line += 1 }
        place += 1
    }

    mutating func skipBlanks() {
        while let byte = peek, byte.isBlank { advance() }
    }

    /// White space, line ends and comments.
    mutating func skipEmptyLines() {
        while let byte = peek {
            if byte == UInt8(ascii: "#") {
                skipComment()
            } else if byte.isBlank || byte.isLineBreak {
                advance()
            } else {
                return
            }
        }
    }

    private mutating func skipComment() {
        while let byte = peek, !byte.isLineBreak { advance() }
    }

    /// Whether nothing but white space and a comment is left on the line, which is taken.
    mutating func endsLine() -> Bool {
        skipBlanks()
        if peek == UInt8(ascii: "#") { skipComment() }
        return peek.map(\.isLineBreak) ?? true
    }

    // MARK: Words

    /// A key without quotes.
    mutating func bareWord() -> String? {
        word { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
    }

    /// A number, a truth value or a date.
    mutating func word() -> String? {
        word { $0.isLetter || $0.isDigit || "+-_.:".utf8.contains($0) }
    }

    private mutating func word(_ belongs: (UInt8) -> Bool) -> String? {
        let start = place
        while let byte = peek, belongs(byte) { advance() }
        return start < place ? String(decoding: bytes[start..<place], as: UTF8.self) : nil
    }

    /// Passes over `{ … }` with the strings and tables in it.
    mutating func skipInlineTable() -> Bool {
        var depth = 0
        while let byte = peek {
            if isAtQuote {
                guard string() != nil else { return false }
                continue
            }
            advance()
            depth += byte == UInt8(ascii: "{") ? 1 : byte == UInt8(ascii: "}") ? -1 : 0
            if depth == 0 { return true }
        }
        return false
    }

    // MARK: Strings

    /// A string of one of the four kinds; nil where it is not closed.
    mutating func string() -> String? {
        guard let quote = peek else { return nil }
        let isLong = place + 2 < bytes.count && bytes[place + 1] == quote && bytes[place + 2] == quote
        for _ in 0..<(isLong ? 3 : 1) { advance() }
        if isLong {
            take(UInt8(ascii: "\r"))
            take(UInt8(ascii: "\n"))
        }
        return body(until: quote, isLong: isLong)
    }

    private mutating func body(until quote: UInt8, isLong: Bool) -> String? {
        var text: [UInt8] = []
        while let byte = peek {
            if byte == quote, !isLong || isLongEnd(quote) {
                for _ in 0..<(isLong ? 3 : 1) { advance() }
                return String(decoding: text, as: UTF8.self)
            }
            if byte.isLineBreak, !isLong { return nil }
            advance()
            if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                guard let escaped = escape(isLong: isLong) else { return nil }
                text += escaped
            } else {
                text.append(byte)
            }
        }
        return nil
    }

    /// Three quotes, behind which no fourth stands: the last three of five close, those before them are text.
    private func isLongEnd(_ quote: UInt8) -> Bool {
        guard place + 2 < bytes.count, bytes[place + 1] == quote, bytes[place + 2] == quote else { return false }
        return place + 3 >= bytes.count || bytes[place + 3] != quote
    }

    /// What stands behind a backslash; nil for what TOML does not know.
    private mutating func escape(isLong: Bool) -> [UInt8]? {
        guard let byte = peek else { return nil }
        if isLong, byte.isBlank || byte.isLineBreak {
            while let next = peek, next.isBlank || next.isLineBreak { advance() }
            return []
        }
        advance()
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): return [byte]
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "u"): return scalar(digits: 4)
        case UInt8(ascii: "U"): return scalar(digits: 8)
        default: return nil
        }
    }

    private mutating func scalar(digits: Int) -> [UInt8]? {
        guard place + digits <= bytes.count else { return nil }
        let text = String(decoding: bytes[place..<(place + digits)], as: UTF8.self)
        guard text.utf8.allSatisfy(\.isHexadecimalDigit), let value = UInt32(text, radix: 16),
            let scalar = Unicode.Scalar(value)
        else { return nil }
        place += digits
        return Array(String(Character(scalar)).utf8)
    }
}
