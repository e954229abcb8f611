/// Reads Markdown into blocks, after CommonMark 0.31.2 with GitHub's tables.
///
/// Containers are flattened: an item of a nested list, or a paragraph in a quote, is one block like any other.
struct MarkdownParser {
    private let source: SourceText
    private var collector: BlockCollector
    private var index = 0
    private var listIndent: Int?
    private var isAfterBlank = true
    private var isQuote = false
    private var isAfterHTML = false

    static func outline(of text: String) -> Outline {
        var source = SourceText(text)
        let comments = HTMLComments.blankOut(in: &source, isMarkdown: true)
        var parser = MarkdownParser(source)
        parser.read()
        return Outline(format: .markdown, blocks: parser.collector.blocks, comments: comments)
    }

    private init(_ source: SourceText) {
        self.source = source
        collector = BlockCollector(source: source, inline: .markdown(definitions: Self.definitions(in: source)))
    }

    private static func definitions(in source: SourceText) -> [String: String] {
        var definitions: [String: String] = [:]
        for line in 0..<source.lineCount {
            let shape = LineShape(of: source.line(line), in: source.bytes)
            guard !shape.isEmpty, source.bytes[shape.content.lowerBound] == Byte.openBracket,
                let definition = LinkDefinition(in: source.bytes, line: shape.content)
            else { continue }
            if definitions[definition.label] == nil { definitions[definition.label] = definition.target }
        }
        return definitions
    }

    private mutating func read() {
        index = FrontMatter.lineCount(in: source)
        while index < source.lineCount { readLine() }
        collector.flush()
    }

    private mutating func readLine() {
        let line = source.line(index)
        let (rest, isQuoted) = withoutQuoteMarks(line)
        let shape = LineShape(of: rest, in: source.bytes)
        if isQuote != isQuoted, isQuoted || shape.isEmpty || !collector.isOpen {
            collector.flush()
            isQuote = isQuoted
        }
        if shape.isEmpty {
            collector.flush()
            isAfterBlank = true
            index += 1
            return
        }
        if isAfterBlank, let list = listIndent, shape.indent < min(list, 2), shape.itemStart(in: source.bytes) == nil {
            listIndent = nil
        }
        read(shape)
        isAfterBlank = false
    }

    private func withoutQuoteMarks(_ line: Range<Int>) -> (Range<Int>, Bool) {
        var start = line.lowerBound
        var isQuoted = false
        while true {
            var mark = start
            while mark < line.upperBound, mark < start + 4, source.bytes[mark] == Byte.space { mark += 1 }
            guard mark < line.upperBound, mark < start + 4, source.bytes[mark] == Byte.greater else { break }
            isQuoted = true
            start = mark + 1
            if start < line.upperBound, source.bytes[start] == Byte.space { start += 1 }
        }
        return (start..<max(start, line.upperBound), isQuoted)
    }

    private mutating func read(_ shape: LineShape) {
        if isIndentedCode(shape) { return readIndentedCode(shape) }
        let first = source.bytes[shape.content.lowerBound]
        if first == Byte.backtick || first == Byte.tilde, let fence = CodeFence(shape, in: source) {
            return readFence(fence, shape)
        }
        if first == Byte.hash, readHeading(shape) { return isAfterHTML = false }
        if readUnderline(shape) { return }
        if first == Byte.less, readHTML(shape) { return }
        if let start = shape.itemStart(in: source.bytes), !isInterruptingNumber(shape) {
            return readItem(shape, from: start)
        }
        if first == Byte.openBracket, !collector.isOpen, LinkDefinition(in: source.bytes, line: shape.content) != nil {
            index += 1
            return
        }
        isAfterHTML = false
        if readTable(shape) { return }
        readText(shape)
    }
}

extension MarkdownParser {
    private func isIndentedCode(_ shape: LineShape) -> Bool {
        guard shape.indent >= (listIndent ?? 0) + 4, !collector.isOpen else { return false }
        // A table of HTML that is indented and broken by blank lines goes on; a strict reader would show its tags.
        if isAfterHTML, source.bytes[shape.content.lowerBound] == Byte.less { return false }
        return listIndent == nil || isAfterBlank
    }

    private mutating func readIndentedCode(_ shape: LineShape) {
        let needed = (listIndent ?? 0) + 4
        let start = index
        var end = index + 1
        var next = end
        while next < source.lineCount {
            let shape = LineShape(of: source.line(next), in: source.bytes)
            if !shape.isEmpty {
                guard shape.indent >= needed else { break }
                end = next + 1
            }
            next += 1
        }
        collector.addCode(language: nil, content: start..<end, lines: start...(end - 1), indent: needed)
        index = end
    }

    private mutating func readFence(_ fence: CodeFence, _ shape: LineShape) {
        let start = index
        var next = index + 1
        var isClosed = false
        while next < source.lineCount {
            let (rest, isQuoted) = withoutQuoteMarks(source.line(next))
            if isQuote, !isQuoted { break }
            if fence.isClosed(by: LineShape(of: rest, in: source.bytes), in: source) {
                isClosed = true
                break
            }
            next += 1
        }
        let last = isClosed ? next : max(start, next - 1)
        collector.addCode(
            language: fence.language, content: (start + 1)..<max(start + 1, next), lines: start...last,
            indent: shape.indent)
        index = last + 1
    }

    private mutating func readHeading(_ shape: LineShape) -> Bool {
        var content = shape.content
        let marks = content.prefix { source.bytes[$0] == Byte.hash }.count
        guard (1...6).contains(marks) else { return false }
        content = (content.lowerBound + marks)..<content.upperBound
        if let first = content.first, !source.bytes[first].isBlank {
            // Widespread before CommonMark, and meant as a heading where it stands alone.
            let isWord =
                source.bytes[first].isLetter || source.bytes[first] >= 0x80 || source.bytes[first] == Byte.openBracket
            guard isWord, !collector.isOpen, shape.indent == 0 else { return false }
        }
        while content.upperBound > content.lowerBound, source.bytes[content.upperBound - 1] == Byte.hash {
            content = content.lowerBound..<(content.upperBound - 1)
        }
        collector.begin(.heading(level: marks), content, line: index)
        collector.flush()
        listIndent = nil
        index += 1
        return true
    }

    /// A line of `=` or `-` makes a heading of the words above; a line of `-`, `*` or `_` alone divides.
    private mutating func readUnderline(_ shape: LineShape) -> Bool {
        guard let (byte, count) = shape.soleByte(in: source.bytes) else { return false }
        if collector.kind == .paragraph, byte == Byte.equals || byte == Byte.hyphen, count >= 2, shape.indent < 4 {
            collector.turn(into: .heading(level: byte == Byte.equals ? 1 : 2))
        } else {
            let divides = byte == Byte.hyphen || byte == Byte.asterisk || byte == Byte.underscore
            guard count >= 3, divides || byte == Byte.equals else { return false }
        }
        collector.flush()
        index += 1
        return true
    }

    private mutating func readHTML(_ shape: LineShape) -> Bool {
        guard let end = HTMLBlock.end(in: source, at: index, shape) else { return false }
        isAfterHTML = true
        collector.flush()
        for block in HTMLParser.blocks(of: source, lines: index..<end) { collector.add(block) }
        index = end
        return true
    }

    /// Only a list that begins with 1 may interrupt a paragraph: a wrapped year is no item.
    private func isInterruptingNumber(_ shape: LineShape) -> Bool {
        let bytes = source.bytes[shape.content]
        guard collector.kind == .paragraph, let first = bytes.first, first.isDigit else { return false }
        return !(first == 0x31 && !(bytes.dropFirst().first?.isDigit ?? false))
    }

    private mutating func readItem(_ shape: LineShape, from start: Int) {
        var start = start
        listIndent = shape.indent + (start - shape.content.lowerBound)
        var inner = LineShape(of: start..<max(start, shape.content.upperBound), in: source.bytes)
        while let next = inner.itemStart(in: source.bytes), next > start {
            start = next
            inner = LineShape(of: start..<max(start, shape.content.upperBound), in: source.bytes)
        }
        if let fence = CodeFence(inner, in: source) { return readFence(fence, inner) }
        collector.begin(.listItem, withoutTaskBox(inner.content), line: index)
        index += 1
    }

    private func withoutTaskBox(_ range: Range<Int>) -> Range<Int> {
        let bytes = source.bytes
        let start = range.lowerBound
        guard range.count > 3, bytes[start] == Byte.openBracket, bytes[start + 2] == Byte.closeBracket,
            bytes[start + 3].isBlank,
            bytes[start + 1].isBlank || bytes[start + 1].lowercased == 0x78
        else { return range }
        return (start + 3)..<range.upperBound
    }

    private mutating func readTable(_ shape: LineShape) -> Bool {
        if collector.kind == .table {
            guard source.bytes[shape.content].contains(Byte.pipe) else { return false }
            collector.extend(.table, shape.content, line: index)
        } else {
            guard collector.isOpen, TableRow.isDelimiter(shape.content, in: source.bytes),
                let header = collector.takeLastPiece(), source.bytes[header.range].contains(Byte.pipe)
            else { return false }
            collector.begin(.table, header.range, line: header.line)
        }
        index += 1
        return true
    }

    private mutating func readText(_ shape: LineShape) {
        if collector.kind == .table { collector.flush() }
        let kind: Block.Kind =
            isQuote ? .quote : listIndent != nil && isAfterBlank && shape.indent > 0 ? .listItem : .paragraph
        if !(isQuote && isAlertMark(shape.content)) { collector.extend(kind, shape.content, line: index) }
        index += 1
    }

    /// `[!NOTE]` and its kin, which GitHub renders as a box.
    private func isAlertMark(_ range: Range<Int>) -> Bool {
        range.count > 3 && source.hasPrefix("[!", at: range.lowerBound, before: range.upperBound)
            && source.bytes[range.upperBound - 1] == Byte.closeBracket
    }
}
