/// The tokens of a JSON text.
struct JSONScanner {
    private let bytes: [UInt8]
    private var index = 0
    private var lineStart = 0
    private(set) var line = 1
    let allowsComments: Bool

    init(_ bytes: [UInt8], allowsComments: Bool) {
        self.bytes = bytes
        self.allowsComments = allowsComments
    }

    /// The byte at hand; zero at the end.
    var current: UInt8 {
        index < bytes.count ? bytes[index] : 0
    }

    var column: Int {
        index - lineStart + 1
    }

    mutating func advance() {
        index += 1
    }

    func error(_ message: String) -> UnreadableFile {
        UnreadableFile(
            line: line, rule: "json/syntax", message: "no valid JSON: \(message)",
            remedy: "mend the line, its commas or its quotes")
    }

    /// Moves to the next token; false at the end.
    mutating func skipSpace() throws(UnreadableFile) -> Bool {
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): index += 1
            case UInt8(ascii: "\n"): countLine()
            case UInt8(ascii: "/") where allowsComments: try skipComment()
            default: return true
            }
        }
        return false
    }

    private mutating func countLine() {
        index += 1
        line += 1
        lineStart = index
    }

    private mutating func skipComment() throws(UnreadableFile) {
        index += 1
        switch current {
        case UInt8(ascii: "/"):
            while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
        case UInt8(ascii: "*"):
            index += 1
            while index < bytes.count {
                if current == UInt8(ascii: "*"), index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "/") {
                    index += 2
                    return
                }
                current == UInt8(ascii: "\n") ? countLine() : advance()
            }
            throw error("a comment has no end")
        default:
            throw error("a single slash")
        }
    }

    /// Reads a string whose opening quote is at hand.
    mutating func readString() throws(UnreadableFile) -> String {
        index += 1
        var text: [UInt8] = []
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "\""):
                index += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): try readEscape(into: &text)
            case 0..<0x20: throw error("a control character or line break in a string")
            default:
                text.append(byte)
                index += 1
            }
        }
        throw error("a string has no closing quote")
    }

    private mutating func readEscape(into text: inout [UInt8]) throws(UnreadableFile) {
        index += 1
        if let byte = Self.plainEscape(current) {
            text.append(byte)
            index += 1
        } else if current == UInt8(ascii: "u") {
            text.append(contentsOf: Array(String(Character(try readScalar())).utf8))
        } else {
            throw error("an unknown escape in a string")
        }
    }

    private static func plainEscape(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): byte
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "t"): 0x09
        default: nil
        }
    }

    /// The scalar of `\uXXXX` or of a surrogate pair; half a pair becomes U+FFFD.
    private mutating func readScalar() throws(UnreadableFile) -> Unicode.Scalar {
        let first = try readUnit()
        guard 0xD800...0xDBFF ~= first, current == UInt8(ascii: "\\"), index + 1 < bytes.count,
            bytes[index + 1] == UInt8(ascii: "u")
        else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
        let before = index
        index += 1
        let second = try readUnit()
        guard 0xDC00...0xDFFF ~= second else {
            index = before
            return "\u{FFFD}"
        }
        return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
    }

    private mutating func readUnit() throws(UnreadableFile) -> UInt32 {
        let digits = bytes[min(index + 1, bytes.count)..<min(index + 5, bytes.count)]
        guard digits.count == 4, digits.allSatisfy(\.isHexadecimalDigit),
            let unit = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
        else { throw error("an incomplete \\u escape") }
        index += 5
        return unit
    }

    /// Reads `true`, `false`, `null` or a number.
    mutating func readWord() throws(UnreadableFile) -> DataScalar {
        let word = bytes[index...].prefix(512).prefix {
            $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: ".")
        }
        let text = String(decoding: word, as: UTF8.self)
        let scalar = DataScalar(plain: text)
        let isStrict = ["true", "false", "null"].contains(text) || (scalar.number != nil && Self.isNumber(word))
        guard !word.isEmpty, isStrict else {
            throw error("\(quoted(word.isEmpty ? nextCharacter : text)) is no value")
        }
        index += word.count
        return scalar
    }

    private var nextCharacter: String {
        String(String(decoding: bytes[index...].prefix(8), as: UTF8.self).prefix(1))
    }

    /// JSON's stricter numbers: no sign `+`, no leading zero, digits on both sides of a point.
    private static func isNumber(_ word: ArraySlice<UInt8>) -> Bool {
        let body = word.first == UInt8(ascii: "-") ? word.dropFirst() : word
        guard let first = body.first, first.isDigit, word.last?.isDigit == true else { return false }
        if first == UInt8(ascii: "0"), body.dropFirst().first?.isDigit == true { return false }
        guard let point = body.firstIndex(of: UInt8(ascii: ".")) else { return !body.contains(UInt8(ascii: "x")) }
        return body[body.index(after: point)].isDigit
    }
}
