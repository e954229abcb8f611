/// What the beginning of a line looks like, in the terms most text formats share.
struct LineShape {
    /// Columns before the first mark; a tab goes to the next multiple of four.
    let indent: Int
    /// The line from its first mark to its last.
    let content: Range<Int>

    init(of range: Range<Int>, in bytes: [UInt8]) {
        var column = 0
        var start = range.lowerBound
        while start < range.upperBound, bytes[start].isBlank {
            column += bytes[start] == Byte.tab ? 4 - column % 4 : 1
            start += 1
        }
        indent = column
        content = start..<max(start, range.upperBound)
    }

    var isEmpty: Bool { content.isEmpty }

    /// The place after a list mark (`-`, `*`, `+`, `1.`, `1)`), or `nil` where the line is no item.
    func itemStart(in bytes: [UInt8]) -> Int? {
        var index = content.lowerBound
        guard index < content.upperBound else { return nil }
        if bytes[index] == Byte.hyphen || bytes[index] == Byte.asterisk || bytes[index] == Byte.plus {
            index += 1
        } else {
            while index < content.upperBound, index - content.lowerBound < 9, bytes[index].isDigit { index += 1 }
            guard index > content.lowerBound, index < content.upperBound,
                bytes[index] == Byte.dot || bytes[index] == Byte.closeParenthesis
            else { return nil }
            index += 1
        }
        guard index < content.upperBound else { return index }
        guard bytes[index].isBlank else { return nil }
        while index < content.upperBound, bytes[index].isBlank { index += 1 }
        return index
    }

    /// The one byte the whole line consists of, blanks left out, or `nil` where there are several.
    func soleByte(in bytes: [UInt8]) -> (byte: UInt8, count: Int)? {
        guard let first = content.first.map({ bytes[$0] }) else { return nil }
        var count = 0
        for index in content {
            if bytes[index] == first { count += 1 } else if !bytes[index].isBlank { return nil }
        }
        return (first, count)
    }
}
