/// A word or bracket of a license expression with its place in UTF-8 bytes.
struct SPDXExpressionToken: Equatable {
    enum Kind: Equatable {
        case and, or, with, plus, opening, closing, colon, end
        case word(String)
    }

    var kind: Kind
    var offset: Int

    var name: String {
        switch kind {
        case .and: "\"AND\""
        case .or: "\"OR\""
        case .with: "\"WITH\""
        case .plus: "\"+\""
        case .opening: "\"(\""
        case .closing: "\")\""
        case .colon: "\":\""
        case .end: "the end"
        case .word(let text): "\"\(text)\""
        }
    }

    /// Splits `bytes` at white space and brackets; a character outside the grammar is an error.
    static func tokens(of bytes: [UInt8]) throws(SPDXExpressionError) -> [SPDXExpressionToken] {
        var result: [SPDXExpressionToken] = []
        var index = 0
        while index < bytes.count {
            let start = index
            index += 1
            switch bytes[start] {
            case 0x20, 0x09, 0x0A, 0x0D: continue
            case UInt8(ascii: "("): result.append(SPDXExpressionToken(kind: .opening, offset: start))
            case UInt8(ascii: ")"): result.append(SPDXExpressionToken(kind: .closing, offset: start))
            case UInt8(ascii: "+"): result.append(SPDXExpressionToken(kind: .plus, offset: start))
            case UInt8(ascii: ":"): result.append(SPDXExpressionToken(kind: .colon, offset: start))
            case let byte where isIDByte(byte):
                while index < bytes.count, isIDByte(bytes[index]) { index += 1 }
                let word = String(decoding: bytes[start..<index], as: UTF8.self)
                result.append(SPDXExpressionToken(kind: kind(of: word), offset: start))
            default:
                throw SPDXExpressionError(
                    offset: start, found: "a character outside the grammar", expected: "letters, digits, \"-\", \".\"")
            }
        }
        result.append(SPDXExpressionToken(kind: .end, offset: bytes.count))
        return result
    }

    private static func kind(of word: String) -> Kind {
        switch word.lowercased() {
        case "and": .and
        case "or": .or
        case "with": .with
        default: .word(word)
        }
    }

    private static func isIDByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
            true
        default: false
        }
    }
}
