/// Reads Org into blocks: headlines, lists, source and quote blocks, tables; drawers and keywords are left out.
struct OrgParser {
    private let source: SourceText
    private var collector: BlockCollector
    private var index = 0
    private var comments: [Mention] = []
    private var isQuote = false

    static func outline(of text: String) -> Outline {
        let source = SourceText(text)
        var parser = OrgParser(source: source, collector: BlockCollector(source: source, inline: .marked(.org)))
        while parser.index < source.lineCount { parser.readLine() }
        parser.collector.flush()
        return Outline(format: .org, blocks: parser.collector.blocks, comments: parser.comments)
    }

    private init(source: SourceText, collector: BlockCollector) {
        self.source = source
        self.collector = collector
    }

    private mutating func readLine() {
        let shape = LineShape(of: source.line(index), in: source.bytes)
        guard let first = shape.content.first.map({ source.bytes[$0] }) else {
            collector.flush()
            index += 1
            return
        }
        switch first {
        case Byte.asterisk where shape.indent == 0: if readHeadline(shape) { return }
        case Byte.hash: if readKeyword(shape) { return }
        case Byte.colon: if readDrawer(shape) { return }
        case Byte.pipe:
            if collector.kind != .table { collector.flush() }
            collector.extend(.table, shape.content, line: index)
            index += 1
            return
        default: break
        }
        readText(shape)
    }

    private mutating func readHeadline(_ shape: LineShape) -> Bool {
        let count = shape.content.prefix { source.bytes[$0] == Byte.asterisk }.count
        guard count < shape.content.count, source.bytes[shape.content.lowerBound + count].isBlank else { return false }
        addHeading(level: min(6, count), (shape.content.lowerBound + count)..<shape.content.upperBound)
        return true
    }

    private mutating func addHeading(level: Int, _ range: Range<Int>) {
        collector.begin(.heading(level: level), range, line: index)
        collector.flush()
        index += 1
    }

    private mutating func readKeyword(_ shape: LineShape) -> Bool {
        let start = shape.content.lowerBound
        let end = shape.content.upperBound
        if source.hasPrefix("#+title:", at: start, before: end) {
            addHeading(level: 1, (start + 8)..<end)
            return true
        }
        if source.hasPrefix("#+begin_src", at: start, before: end)
            || source.hasPrefix("#+begin_example", at: start, before: end)
        {
            readCode(shape)
            return true
        }
        guard
            source.hasPrefix("#+", at: start, before: end) || shape.content.count == 1
                || source.bytes[start + 1].isBlank
        else {
            return false
        }
        collector.flush()
        if source.hasPrefix("#+begin_quote", at: start, before: end) { isQuote = true }
        if source.hasPrefix("#+end_quote", at: start, before: end) { isQuote = false }
        if !source.hasPrefix("#+", at: start, before: end), shape.content.count > 2 {
            comments.append(Mention(line: index + 1, text: source.string((start + 2)..<end)))
        }
        index += 1
        return true
    }

    private mutating func readCode(_ shape: LineShape) {
        let words = source.string(shape.content).split(separator: " ")
        var close = index + 1
        while close < source.lineCount, !isBlockEnd(close) { close += 1 }
        collector.addCode(
            language: words.dropFirst().first.map(String.init), content: (index + 1)..<max(index + 1, close),
            lines: index...min(close, source.lineCount - 1), indent: shape.indent)
        index = close + 1
    }

    private func isBlockEnd(_ line: Int) -> Bool {
        let shape = LineShape(of: source.line(line), in: source.bytes)
        return source.hasPrefix("#+end_", at: shape.content.lowerBound, before: shape.content.upperBound)
    }

    /// `:PROPERTIES:` to `:END:`, at most twenty lines.
    private mutating func readDrawer(_ shape: LineShape) -> Bool {
        guard shape.content.count > 2, source.bytes[shape.content.upperBound - 1] == Byte.colon else { return false }
        for line in index..<min(source.lineCount, index + 20) {
            let other = LineShape(of: source.line(line), in: source.bytes)
            guard source.hasPrefix(":end:", at: other.content.lowerBound, before: other.content.upperBound) else {
                continue
            }
            collector.flush()
            index = line + 1
            return true
        }
        return false
    }

    private mutating func readText(_ shape: LineShape) {
        if collector.kind == .table { collector.flush() }
        if let start = shape.itemStart(in: source.bytes) {
            collector.begin(.listItem, start..<max(start, shape.content.upperBound), line: index)
        } else {
            collector.extend(isQuote ? .quote : .paragraph, shape.content, line: index)
        }
        index += 1
    }
}
