/// Reads HTML into blocks: a whole page, or the lines of it inside Markdown. Not a browser: scripts and styles are dropped,
/// tags that are not closed do no harm.
struct HTMLParser {
    private let source: SourceText
    private let end: Int
    private var index: Int
    private var line: Int
    private var kind: Block.Kind = .paragraph
    private var writer: InlineWriter?
    private var anchor: String?
    private var code: (position: Int, line: Int)?
    private var tagEnds = NextOccurrence(of: Byte.greater)
    private var blocks: [Block] = []

    /// Tags that begin or end a block.
    static let blockTags: Set<String> = [
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div",
        "dl", "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header",
        "hr",
        "html", "iframe", "legend", "li", "link", "main", "menu", "nav", "ol", "p", "picture", "section", "summary",
        "table",
        "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul", "video", "pre", "script", "style", "svg",
        "noscript",
        "textarea",
    ]

    static func outline(of text: String) -> Outline {
        var source = SourceText(text)
        let comments = HTMLComments.blankOut(in: &source, isMarkdown: false)
        return Outline(format: .html, blocks: blocks(of: source, lines: 0..<source.lineCount), comments: comments)
    }

    /// The blocks of some lines, counted from 0.
    static func blocks(of source: SourceText, lines: Range<Int>) -> [Block] {
        var parser = HTMLParser(source, lines: lines)
        parser.read()
        return parser.blocks
    }

    private init(_ source: SourceText, lines: Range<Int>) {
        self.source = source
        index = source.start(ofLine: lines.lowerBound)
        end = source.line(lines.upperBound - 1).upperBound
        line = lines.lowerBound + 1
    }

    private mutating func read() {
        while index < end {
            switch source.bytes[index] {
            case Byte.less: readAngle()
            case Byte.ampersand: readEntity()
            default:
                write(source.bytes[index])
                index += 1
            }
        }
        flush()
    }

    private mutating func write(_ byte: UInt8) {
        if byte == Byte.newline { line += 1 }
        if writer == nil {
            guard !byte.isBlank else { return }
            openWriter()
        }
        writer?.append(byte)
    }

    private mutating func openWriter() {
        guard writer == nil else { return }
        writer = InlineWriter(line: line)
        if let anchor { writer?.openAnchor(anchor) }
    }

    private mutating func flush() {
        if let block = writer?.finish(kind) { blocks.append(block) }
        writer = nil
        code = nil
    }

    private mutating func readEntity() {
        guard let entity = CharacterReference(in: source.bytes, at: index) else {
            write(source.bytes[index])
            index += 1
            return
        }
        if entity.scalar.value > 0x20 { openWriter() }
        writer?.append(scalar: entity.scalar)
        index = entity.end
    }

    private mutating func readAngle() {
        guard let close = tagEnds.next(in: source.bytes, from: index), close < end else {
            write(Byte.less)
            index += 1
            return
        }
        if let tag = HTMLTag(in: source.bytes, at: index, closingAt: close) {
            read(tag)
        } else if index + 1 < end, source.bytes[index + 1] == Byte.exclamation || source.bytes[index + 1] == 0x3F {
            skip(to: close + 1)
        } else {
            write(Byte.less)
            index += 1
        }
    }

    private mutating func skip(to position: Int) {
        while index < min(position, end) {
            if source.bytes[index] == Byte.newline { write(Byte.newline) }
            index += 1
        }
    }
}

extension HTMLParser {
    private mutating func read(_ tag: HTMLTag) {
        switch tag.name {
        case "script", "style", "svg", "noscript", "textarea", "title":
            skip(to: tag.isClosing ? tag.end : endOfElement(tag))
            return
        case "pre" where !tag.isClosing: return readCode(tag)
        case "td", "th": if !tag.isClosing { writer?.append(Byte.tab) }
        case "code", "kbd", "tt": readInlineCode(tag)
        case "a": readAnchor(tag)
        case "img":
            openWriter()
            writer?.write(tag, in: source.bytes)
        case "br": writer?.append(Byte.space)
        default: if Self.blockTags.contains(tag.name) { readBlockTag(tag) }
        }
        skip(to: tag.end)
    }

    private mutating func readAnchor(_ tag: HTMLTag) {
        writer?.closeAnchor()
        anchor = tag.isClosing ? nil : tag.value(of: "href", in: source.bytes)
        if let anchor { writer?.openAnchor(anchor) }
    }

    private mutating func readInlineCode(_ tag: HTMLTag) {
        if tag.isClosing, let start = code {
            writer?.markCode(since: start.position, line: start.line)
            code = nil
        } else if !tag.isClosing {
            openWriter()
            code = writer.map { ($0.position, $0.line) }
        }
    }

    private mutating func readBlockTag(_ tag: HTMLTag) {
        flush()
        switch tag.name {
        case "h1", "h2", "h3", "h4", "h5", "h6":
            let level = tag.name.utf8.last.map { Int($0) - 0x30 } ?? 1
            kind = tag.isClosing ? .paragraph : .heading(level: level)
        case "li": kind = tag.isClosing ? .paragraph : .listItem
        case "tr": kind = tag.isClosing ? .paragraph : .table
        case "blockquote": kind = tag.isClosing ? .paragraph : .quote
        case "ul", "ol", "table", "dl": kind = .paragraph
        default: if case .heading = kind { kind = .paragraph }
        }
    }

    private func endOfElement(_ tag: HTMLTag) -> Int {
        guard let close = closing(tag.name, from: tag.end) else { return end }
        return source.bytes.firstIndex(of: Byte.greater, from: close, before: end).map { $0 + 1 } ?? end
    }

    private func closing(_ name: String, from start: Int) -> Int? {
        let wanted = "</" + name
        var index = start
        while let open = source.bytes.firstIndex(of: Byte.less, from: index, before: end) {
            if source.bytes.matches(wanted, at: open, before: end) { return open }
            index = open + 1
        }
        return nil
    }

    private mutating func readCode(_ tag: HTMLTag) {
        flush()
        let close = closing("pre", from: tag.end) ?? end
        let first = line + source.bytes[index..<tag.end].count { $0 == Byte.newline }
        let text = Self.withoutTags(source.bytes[tag.end..<max(tag.end, close)])
        let skipped = text.prefix { $0.isBlank }.count { $0 == Byte.newline }
        let body = text[text.trimmed(0..<text.count)]
        let last = first + skipped + body.count { $0 == Byte.newline }
        if !body.isEmpty {
            blocks.append(
                Block(
                    .codeBlock(language: nil), text: String(decoding: body, as: UTF8.self),
                    lines: line...max(line, last),
                    textLine: first + skipped))
        }
        skip(to: close)
    }

    private static func withoutTags(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var writer = InlineWriter(line: 0)
        var isTag = false
        var index = bytes.startIndex
        let all = Array(bytes)
        for offset in all.indices {
            guard index <= bytes.startIndex + offset else { continue }
            index = bytes.startIndex + offset + 1
            if all[offset] == Byte.less {
                isTag = true
            } else if isTag {
                isTag = all[offset] != Byte.greater
                if all[offset] == Byte.newline { writer.append(Byte.newline) }
            } else if all[offset] == Byte.ampersand, let entity = CharacterReference(in: all, at: offset) {
                writer.append(scalar: entity.scalar)
                index = bytes.startIndex + entity.end
            } else {
                writer.append(all[offset])
            }
        }
        return writer.out
    }
}
