/// Reads reStructuredText into blocks: sections, lists, literal blocks, directives that hold images or code, tables.
///
/// Words inside other directives are read as running text, their options are dropped.
struct RestructuredTextParser {
    private let source: SourceText
    private var collector: BlockCollector
    private var index = 0
    private var styles: [String] = []
    private var comments: [Mention] = []
    private var expectsLiteral = false
    private var isAfterBlank = true

    static func outline(of text: String) -> Outline {
        var parser = RestructuredTextParser(SourceText(text))
        parser.read()
        return Outline(format: .restructuredText, blocks: parser.collector.blocks, comments: parser.comments)
    }

    private init(_ source: SourceText) {
        self.source = source
        let targets = RestructuredDirective.targets(in: source)
        collector = BlockCollector(source: source, inline: .marked(.restructuredText(targets)))
    }

    private mutating func read() {
        while index < source.lineCount { readLine() }
        collector.flush()
    }

    private mutating func readLine() {
        let shape = LineShape(of: source.line(index), in: source.bytes)
        if shape.isEmpty {
            closeParagraph()
            isAfterBlank = true
            index += 1
            return
        }
        defer { isAfterBlank = false }
        if expectsLiteral, isAfterBlank {
            expectsLiteral = false
            if shape.indent > 0 { return readCode(from: index, minimum: 1, language: nil, opening: index) }
        }
        if source.hasPrefix("..", at: shape.content.lowerBound, before: shape.content.upperBound),
            shape.content.count == 2 || source.bytes[shape.content.lowerBound + 2].isBlank
        {
            return readExplicit(shape)
        }
        if readSection(shape) || readTableRow(shape) { return }
        readText(shape)
    }

    /// A paragraph that ends with `::` announces code.
    private mutating func closeParagraph() {
        if collector.isOpen, index > 0 {
            let last = source.line(index - 1)
            expectsLiteral = source.hasPrefix("::", at: last.upperBound - 2, before: last.upperBound)
        }
        collector.flush()
    }

    private mutating func readText(_ shape: LineShape) {
        if source.hasPrefix(">>> ", at: shape.content.lowerBound, before: shape.content.upperBound), !collector.isOpen {
            return readCode(from: index, minimum: shape.indent, language: "python", opening: index, untilBlank: true)
        }
        if let start = itemStart(shape) {
            collector.begin(.listItem, start..<max(start, shape.content.upperBound), line: index)
        } else {
            let kind: Block.Kind = shape.indent > 0 && isAfterBlank ? .quote : .paragraph
            collector.extend(kind, shape.content, line: index)
        }
        index += 1
    }

    private func itemStart(_ shape: LineShape) -> Int? {
        guard isAfterBlank || collector.kind == .listItem || !collector.isOpen else { return nil }
        if source.hasPrefix("#. ", at: shape.content.lowerBound, before: shape.content.upperBound) {
            return shape.content.lowerBound + 3
        }
        return shape.itemStart(in: source.bytes)
    }
}

extension RestructuredTextParser {
    /// A title with a line of one punctuation mark under it, perhaps over it too. Levels count in order of first use.
    private mutating func readSection(_ shape: LineShape) -> Bool {
        if let mark = adornment(shape), !collector.isOpen, index + 2 < source.lineCount,
            let under = adornment(LineShape(of: source.line(index + 2), in: source.bytes)), under == mark,
            !source.bytes.trimmed(source.line(index + 1)).isEmpty
        {
            addHeading(line: index + 1, style: "\(mark)over")
            index += 3
            return true
        }
        guard !collector.isOpen, shape.indent == 0, index + 1 < source.lineCount,
            let mark = adornment(LineShape(of: source.line(index + 1), in: source.bytes)), adornment(shape) == nil
        else { return adornment(shape) != nil && skipTransition() }
        addHeading(line: index, style: "\(mark)")
        index += 2
        return true
    }

    private mutating func skipTransition() -> Bool {
        guard !collector.isOpen else { return false }
        index += 1
        return true
    }

    private func adornment(_ shape: LineShape) -> UInt8? {
        guard shape.indent == 0, let (byte, count) = shape.soleByte(in: source.bytes), byte.isPunctuation,
            byte != Byte.dot,
            count >= 3, count == shape.content.count, byte != Byte.pipe
        else { return nil }
        return byte
    }

    private mutating func addHeading(line: Int, style: String) {
        if !styles.contains(style) { styles.append(style) }
        let level = min(6, (styles.firstIndex(of: style) ?? 0) + 1)
        collector.begin(.heading(level: level), source.line(line), line: line)
        collector.flush()
    }

    /// Rows of grid tables and simple tables; their rules are dropped.
    private mutating func readTableRow(_ shape: LineShape) -> Bool {
        let first = source.bytes[shape.content.lowerBound]
        let content = source.bytes[shape.content]
        let isRule =
            first == Byte.plus && content.allSatisfy { $0 == Byte.plus || $0 == Byte.hyphen || $0 == Byte.equals }
            || first == Byte.equals && content.contains(Byte.space) && shape.soleByte(in: source.bytes) != nil
        if isRule {
            collector.flush()
            index += 1
            return true
        }
        guard first == Byte.pipe, content.last == Byte.pipe, shape.content.count > 2 else { return false }
        if collector.kind == .table {
            collector.extend(.table, shape.content, line: index)
        } else {
            collector.begin(.table, shape.content, line: index)
        }
        index += 1
        return true
    }

    private mutating func readExplicit(_ shape: LineShape) {
        collector.flush()
        let opening = index
        index += 1
        guard let directive = RestructuredDirective(source, line: opening) else {
            return readTargetOrComment(opening, shape)
        }
        switch directive.kind {
        case .image: collector.add(directive.imageBlock(in: source))
        case .code:
            index = directive.contentLine
            let language = directive.argument.isEmpty ? nil : directive.argument.lowercased()
            return readCode(from: index, minimum: shape.indent + 1, language: language, opening: opening)
        case .listing: return skipIndented(shape.indent + 1)
        case .pages:
            skipIndented(shape.indent + 1)
            return collector.add(PageList.block(source, lines: min(directive.contentLine, index)..<index))
        case .text:
            collector.add(
                InlineSyntax.marked(.plain).block(.paragraph, Array(directive.argument.utf8), line: opening + 1))
        }
        index = max(index, directive.contentLine)
    }

    private mutating func readTargetOrComment(_ opening: Int, _ shape: LineShape) {
        let isTarget = RestructuredDirective.isTarget(source, line: opening)
        let start = index
        skipIndented(shape.indent + 1)
        guard !isTarget else { return }
        let words = source.text(ofLines: opening..<max(start, index)).drop { $0 == "." || $0.isWhitespace }
        if !words.isEmpty { comments.append(Mention(line: opening + 1, text: String(words).onOneLine)) }
    }

    private mutating func skipIndented(_ minimum: Int) {
        while index < source.lineCount {
            let shape = LineShape(of: source.line(index), in: source.bytes)
            guard shape.isEmpty || shape.indent >= minimum else { return }
            index += 1
        }
    }

    private mutating func readCode(
        from start: Int, minimum: Int, language: String?, opening: Int, untilBlank: Bool = false
    ) {
        var next = start
        var end = start
        var first: Int?
        var indent = Int.max
        while next < source.lineCount {
            let shape = LineShape(of: source.line(next), in: source.bytes)
            if shape.isEmpty, untilBlank { break }
            if !shape.isEmpty {
                guard shape.indent >= minimum else { break }
                first = first ?? next
                indent = min(indent, shape.indent)
                end = next + 1
            }
            next += 1
        }
        guard let first else { return }
        collector.addCode(language: language, content: first..<end, lines: opening...(end - 1), indent: indent)
        index = end
    }
}
