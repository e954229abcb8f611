/// The `(target "title")` of an inline link of Markdown.
struct LinkDestination {
    let target: String
    /// The place after the closing parenthesis.
    let end: Int

    /// CommonMark lets implementations bound nested parentheses; its own reference stops at 32.
    private static let deepestParentheses = 32

    /// Reads the destination whose parenthesis opens at `open`, or `nil` where it is none.
    init?(in bytes: [UInt8], at open: Int) {
        var index = Self.skipBlanks(in: bytes, from: open + 1)
        let range: Range<Int>
        if index < bytes.count, bytes[index] == Byte.less {
            guard let close = Self.angleEnd(in: bytes, from: index + 1) else { return nil }
            range = (index + 1)..<close
            index = close + 1
        } else {
            guard let close = Self.plainEnd(in: bytes, from: index) else { return nil }
            range = index..<close
            index = close
        }
        index = Self.skipTitle(in: bytes, from: Self.skipBlanks(in: bytes, from: index))
        guard index < bytes.count, bytes[index] == Byte.closeParenthesis else { return nil }
        target = String(decoding: bytes[range], as: UTF8.self)
        end = index + 1
    }

    private static func skipBlanks(in bytes: [UInt8], from start: Int) -> Int {
        var index = start
        while index < bytes.count, bytes[index].isBlank { index += 1 }
        return index
    }

    private static func angleEnd(in bytes: [UInt8], from start: Int) -> Int? {
        var index = start
        while index < bytes.count, bytes[index] != Byte.newline, bytes[index] != Byte.less {
            if bytes[index] == Byte.greater { return index }
            index += 1
        }
        return nil
    }

    private static func plainEnd(in bytes: [UInt8], from start: Int) -> Int? {
        var index = start
        var depth = 0
        var opened = 0
        while index < bytes.count, !bytes[index].isBlank {
            if bytes[index] == Byte.openParenthesis {
                depth += 1
                opened += 1
                if opened > deepestParentheses { return nil }
            } else if bytes[index] == Byte.closeParenthesis {
                if depth == 0 { return index }
                depth -= 1
            }
            index += 1
        }
        return depth == 0 ? index : nil
    }

    private static func skipTitle(in bytes: [UInt8], from start: Int) -> Int {
        guard start < bytes.count, bytes[start] == Byte.quote || bytes[start] == Byte.apostrophe,
            let close = bytes.firstIndex(of: bytes[start], from: start + 1, before: bytes.count)
        else { return start }
        return skipBlanks(in: bytes, from: close + 1)
    }
}
