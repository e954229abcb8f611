/// Reads AsciiDoc into blocks: sections, lists, delimited blocks, tables; attribute entries and comments are left out.
struct AsciidocParser {
    private let source: SourceText
    private var collector: BlockCollector
    private var index = 0
    private var comments: [Mention] = []
    private var language: String?
    private var isSource = false
    private var isTable = false

    static func outline(of text: String) -> Outline {
        let source = SourceText(text)
        var parser = AsciidocParser(
            source: source, collector: BlockCollector(source: source, inline: .marked(.asciidoc)))
        while parser.index < source.lineCount { parser.readLine() }
        parser.collector.flush()
        return Outline(format: .asciidoc, blocks: parser.collector.blocks, comments: parser.comments)
    }

    private init(source: SourceText, collector: BlockCollector) {
        self.source = source
        self.collector = collector
    }

    private mutating func readLine() {
        let shape = LineShape(of: source.line(index), in: source.bytes)
        if shape.isEmpty {
            collector.flush()
            index += 1
        } else if readDelimited(shape) || readAttribute(shape) || readHeading(shape) {
            return
        } else {
            readText(shape)
        }
    }

    private mutating func readDelimited(_ shape: LineShape) -> Bool {
        let line = source.string(
            shape.content.prefix(5).isEmpty
                ? shape.content : shape.content.lowerBound..<min(shape.content.upperBound, shape.content.lowerBound + 4)
        )
        if line.hasPrefix("|==="), shape.content.count < 9 {
            collector.flush()
            isTable.toggle()
            index += 1
            return true
        }
        let sole = shape.soleByte(in: source.bytes)
        switch line {
        case "----", "....", "```", "````", "++++":
            guard sole != nil || line.hasPrefix("```") else { return false }
            readCode(shape, language: line.hasPrefix("```") ? fenceLanguage(shape) : language)
        case "////":
            readComment(shape)
        case "====", "****", "____", "--":
            guard sole != nil, !collector.isOpen || line != "====" || shape.content.count == 4 else { return false }
            collector.flush()
            index += 1
        default: return false
        }
        return true
    }

    private func fenceLanguage(_ shape: LineShape) -> String? {
        let name = source.string(shape.content).drop { $0 == "`" }
        return name.isEmpty ? nil : String(name)
    }

    private func closing(_ shape: LineShape) -> Int {
        let sole = shape.soleByte(in: source.bytes)
        let mark = source.bytes[shape.content.lowerBound]
        for next in (index + 1)..<max(index + 1, source.lineCount) {
            let other = LineShape(of: source.line(next), in: source.bytes)
            if let found = other.soleByte(in: source.bytes), found.byte == mark, found.count == sole?.count ?? 3 {
                return next
            }
        }
        return source.lineCount
    }

    private mutating func readCode(_ shape: LineShape, language: String?) {
        let close = closing(shape)
        collector.addCode(
            language: language, content: (index + 1)..<max(index + 1, close),
            lines: index...min(close, source.lineCount - 1),
            indent: 0)
        self.language = nil
        index = close + 1
    }

    private mutating func readComment(_ shape: LineShape) {
        collector.flush()
        let close = closing(shape)
        let words = source.text(ofLines: (index + 1)..<max(index + 1, close)).onOneLine
        if !words.isEmpty { comments.append(Mention(line: index + 2, text: words)) }
        index = close + 1
    }
}

extension AsciidocParser {
    /// `:name: value`, `[source,sh]`, `.Title`, `// comment`
    private mutating func readAttribute(_ shape: LineShape) -> Bool {
        let start = shape.content.lowerBound
        let end = shape.content.upperBound
        let first = source.bytes[start]
        if source.hasPrefix("//", at: start, before: end), shape.indent == 0 {
            comments.append(Mention(line: index + 1, text: source.string(source.bytes.trimmed((start + 2)..<end))))
        } else if first == Byte.colon, source.bytes[(start + 1)..<end].contains(Byte.colon), shape.indent == 0,
            !collector.isOpen || !source.bytes[(start + 1)..<end].prefix(30).contains(Byte.space)
                || source.bytes[(start + 1)..<end].prefix(while: { !$0.isBlank }).last == Byte.colon
        {
            collector.flush()
        } else if first == Byte.openBracket, source.bytes[end - 1] == Byte.closeBracket, !collector.isOpen {
            let words = source.string((start + 1)..<(end - 1)).split(separator: ",")
            if words.first == "source" { language = words.dropFirst().first.map { $0.filter { $0 != " " } } }
        } else {
            return false
        }
        index += 1
        return true
    }

    /// `= Title`, `== Section`; also Markdown's `#`, which AsciiDoc takes too.
    private mutating func readHeading(_ shape: LineShape) -> Bool {
        let mark = source.bytes[shape.content.lowerBound]
        guard mark == Byte.equals || mark == Byte.hash, shape.indent == 0 else { return false }
        let count = shape.content.prefix { source.bytes[$0] == mark }.count
        guard count <= 6, count < shape.content.count, source.bytes[shape.content.lowerBound + count].isBlank else {
            return false
        }
        let range = (shape.content.lowerBound + count)..<shape.content.upperBound
        collector.begin(.heading(level: count), range, line: index)
        collector.flush()
        index += 1
        return true
    }

    private mutating func readText(_ shape: LineShape) {
        defer { index += 1 }
        if isTable {
            collector.begin(.table, shape.content, line: index)
        } else if let start = itemStart(shape) {
            collector.begin(.listItem, start..<max(start, shape.content.upperBound), line: index)
        } else if shape.content.count != 1 || source.bytes[shape.content.lowerBound] != Byte.plus {
            collector.extend(.paragraph, shape.content, line: index)
        } else {
            collector.flush()
        }
    }

    private func itemStart(_ shape: LineShape) -> Int? {
        if let start = shape.itemStart(in: source.bytes) { return start }
        let mark = source.bytes[shape.content.lowerBound]
        guard mark == Byte.asterisk || mark == Byte.dot else { return nil }
        let count = shape.content.prefix { source.bytes[$0] == mark }.count
        guard count <= 5, count < shape.content.count, source.bytes[shape.content.lowerBound + count].isBlank else {
            return nil
        }
        return shape.content.lowerBound + count + 1
    }
}
