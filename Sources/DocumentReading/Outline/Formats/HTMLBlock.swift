/// A run of lines of HTML inside Markdown.
enum HTMLBlock {
    /// How many lines after a blank one may still belong to preformatted text; it bounds the search for its end.
    private static let longestGap = 60

    /// The line after the block that begins at `line`, or `nil` where none begins. After CommonMark's kinds 1 and 6.
    static func end(in source: SourceText, at line: Int, _ shape: LineShape) -> Int? {
        guard let name = tagName(in: source, shape.content) else { return nil }
        if name == "pre" || name == "script" || name == "style" || name == "textarea" {
            return lineAfterClosing(name, in: source, from: line)
        }
        guard HTMLParser.blockTags.contains(name) else { return nil }
        var end = line + 1
        while end < source.lineCount, !source.bytes.trimmed(source.line(end)).isEmpty { end += 1 }
        return end
    }

    private static func tagName(in source: SourceText, _ range: Range<Int>) -> String? {
        var index = range.lowerBound + 1
        if index < range.upperBound, source.bytes[index] == Byte.slash { index += 1 }
        let name = source.bytes[index..<max(index, range.upperBound)].prefix(12).prefix { $0.isLetter || $0.isDigit }
        return name.isEmpty ? nil : String(decoding: name.map(\.lowercased), as: UTF8.self)
    }

    /// Without a closing tag the block ends at the first blank line, so that an unclosed tag does not swallow the document.
    private static func lineAfterClosing(_ name: String, in source: SourceText, from line: Int) -> Int {
        var firstBlank: Int?
        var index = line
        while index < source.lineCount {
            let range = source.line(index)
            if range.isEmpty, firstBlank == nil { firstBlank = index }
            if closes(name, in: source, range) { return index + 1 }
            if let firstBlank, index - firstBlank > longestGap { break }
            index += 1
        }
        return firstBlank ?? index
    }

    private static func closes(_ name: String, in source: SourceText, _ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while let open = source.bytes.firstIndex(of: Byte.less, from: index, before: range.upperBound) {
            if source.bytes.matches("</" + name, at: open, before: range.upperBound) { return true }
            index = open + 1
        }
        return false
    }
}
