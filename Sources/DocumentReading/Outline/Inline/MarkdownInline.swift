/// Reads the inside of a Markdown block: links, images, code, tags of HTML; marks of emphasis are dropped.
///
/// Follows CommonMark 0.31.2 as far as it changes words, links or code. Every look ahead is remembered or bounded, so the
/// time is linear.
struct MarkdownInline {
    let bytes: [UInt8]
    let definitions: [String: String]
    var writer: InlineWriter
    var index = 0
    private var openers: [Opener] = []
    private var codeRuns: CodeRuns?
    private var tagEnds: NextOccurrence
    private var codeTag: (position: Int, line: Int)?

    private struct Opener {
        let isImage: Bool
        let outPosition: Int
        let source: Int
        let line: Int
        let linkCount: Int
    }

    init(_ bytes: [UInt8], line: Int, definitions: [String: String]) {
        self.bytes = bytes
        self.definitions = definitions
        writer = InlineWriter(line: line)
        tagEnds = NextOccurrence(of: Byte.greater)
    }

    static func block(
        _ kind: Block.Kind, _ bytes: [UInt8], line: Int, definitions: [String: String]
    ) -> Block? {
        var reader = MarkdownInline(bytes, line: line, definitions: definitions)
        reader.read()
        return reader.writer.finish(kind)
    }

    private mutating func read() {
        while index < bytes.count {
            switch bytes[index] {
            case Byte.backslash: readEscape()
            case Byte.backtick: readCode()
            case Byte.less: readAngle()
            case Byte.ampersand: readEntity()
            case Byte.openBracket: open(isImage: false)
            case Byte.exclamation where next == Byte.openBracket: open(isImage: true)
            case Byte.closeBracket: close()
            case Byte.asterisk, Byte.underscore, Byte.tilde: readEmphasis()
            case 0x68, 0x48, 0x77: readWord()
            default: readPlain()
            }
        }
    }

    private var next: UInt8? { index + 1 < bytes.count ? bytes[index + 1] : nil }

    /// Writes one byte whatever it is, and the words after it in one go.
    private mutating func readPlain() {
        writer.append(bytes[index])
        index += 1
        let start = index
        while index < bytes.count, Self.isInert(bytes[index], after: bytes[index - 1]) { index += 1 }
        if start < index { writer.append(run: bytes[start..<index]) }
    }

    /// Whether a byte can neither mark anything nor begin an address.
    private static func isInert(_ byte: UInt8, after previous: UInt8) -> Bool {
        switch byte {
        case 0x68, 0x48, 0x77: previous.isWordByte
        case Byte.space, Byte.dot, 0x2C, Byte.colon, Byte.hyphen, Byte.slash, Byte.openParenthesis,
            Byte.closeParenthesis,
            Byte.apostrophe, Byte.quote, Byte.hash, Byte.equals:
            true
        default: byte.isWordByte
        }
    }

    private mutating func readEscape() {
        if let next, next.isPunctuation { index += 1 }
        readPlain()
    }

    private mutating func readEntity() {
        if let entity = CharacterReference(in: bytes, at: index) {
            writer.append(scalar: entity.scalar)
            index = entity.end
        } else {
            readPlain()
        }
    }

    private mutating func readWord() {
        let isStart = index == 0 || !bytes[index - 1].isWordByte
        guard isStart, let end = BareAddress.end(in: bytes, at: index, inBrackets: !openers.isEmpty) else {
            return readPlain()
        }
        writer.appendBareAddress(bytes[index..<end])
        index = end
    }

    private mutating func readEmphasis() {
        let mark = bytes[index]
        let start = index
        while index < bytes.count, bytes[index] == mark { index += 1 }
        let before = start > 0 ? bytes[start - 1] : Byte.space
        let after = index < bytes.count ? bytes[index] : Byte.space
        let isAlone = before.isBlank && after.isBlank
        let isInside = mark == Byte.underscore && before.isWordByte && after.isWordByte
        let isSingleTilde = mark == Byte.tilde && index - start == 1
        if isAlone || isInside || isSingleTilde { writer.append(contentsOf: bytes[start..<index]) }
    }

    private mutating func readCode() {
        if codeRuns == nil { codeRuns = CodeRuns(in: bytes) }
        guard let span = codeRuns?.span(at: index) else {
            while index < bytes.count, bytes[index] == Byte.backtick { readPlain() }
            return
        }
        writer.appendCode(bytes[span.content])
        index = span.end
    }
}

extension MarkdownInline {
    private mutating func readAngle() {
        guard let close = tagEnds.next(in: bytes, from: index) else { return readPlain() }
        if let tag = HTMLTag(in: bytes, at: index, closingAt: close) {
            write(tag)
            skip(to: tag.end)
        } else if let target = BareAddress.angle(in: bytes, from: index + 1, to: close) {
            writer.appendBareAddress(bytes[(index + 1)..<close], target: target)
            index = close + 1
        } else {
            readPlain()
        }
    }

    private mutating func write(_ tag: HTMLTag) {
        if tag.name == "code" || tag.name == "kbd" || tag.name == "tt" {
            if tag.isClosing, let start = codeTag {
                writer.markCode(since: start.position, line: start.line)
                codeTag = nil
            } else if !tag.isClosing {
                codeTag = (writer.position, writer.line)
            }
        } else {
            writer.write(tag, in: bytes)
        }
    }

    /// Moves on without writing anything but line breaks.
    private mutating func skip(to end: Int) {
        while index < end {
            if bytes[index] == Byte.newline { writer.append(Byte.newline) }
            index += 1
        }
    }

    /// Brackets nested deeper than this are words; it bounds how often a word is read again.
    private static let deepestBrackets = 64

    private mutating func open(isImage: Bool) {
        guard openers.count < Self.deepestBrackets else { return readPlain() }
        if isImage { index += 1 }
        openers.append(
            Opener(
                isImage: isImage, outPosition: writer.position, source: index, line: writer.line,
                linkCount: writer.links.count))
        if isImage { writer.append(Byte.exclamation) }
        writer.append(Byte.openBracket)
        index += 1
    }

    private mutating func close() {
        guard let opener = openers.popLast() else { return readPlain() }
        guard let (target, end) = destination(of: opener) else { return readPlain() }
        writer.erase(at: opener.outPosition)
        if opener.isImage { writer.erase(at: opener.outPosition + 1) }
        if opener.isImage {
            writer.closeImage(source: target, since: opener.outPosition, line: opener.line)
        } else {
            writer.closeLink(
                target: target, since: opener.outPosition, line: opener.line, linkCount: opener.linkCount)
            openers.removeAll(keepingCapacity: true)
        }
        skip(to: end)
    }

    private func destination(of opener: Opener) -> (target: String, end: Int)? {
        if next == Byte.openParenthesis, let inline = LinkDestination(in: bytes, at: index + 1) {
            return (inline.target, inline.end)
        }
        let label = (opener.source + 1)..<index
        if next == Byte.openBracket, let explicit = explicitLabel(at: index + 1) {
            let name = explicit.label.isEmpty ? label : explicit.label
            return definition(named: name).map { ($0, explicit.end) }
        }
        return definition(named: label).map { ($0, index + 1) }
    }

    private func explicitLabel(at open: Int) -> (label: Range<Int>, end: Int)? {
        var end = open + 1
        while end < bytes.count, bytes[end] != Byte.closeBracket {
            if bytes[end] == Byte.openBracket { return nil }
            end += 1
        }
        return end < bytes.count ? ((open + 1)..<end, end + 1) : nil
    }

    private func definition(named label: Range<Int>) -> String? {
        guard !definitions.isEmpty, label.count <= LinkDefinition.longestLabel else { return nil }
        return definitions[LinkDefinition.normalised(bytes[label])]
    }
}

extension InlineWriter {
    /// Writes what a tag inside running text means: a link, an image or a line break.
    mutating func write(_ tag: HTMLTag, in bytes: [UInt8]) {
        switch tag.name {
        case "a" where tag.isClosing: closeAnchor()
        case "a": if let target = tag.value(of: "href", in: bytes) { openAnchor(target) }
        case "img":
            guard let source = tag.value(of: "src", in: bytes) else { return }
            appendImage(text: tag.value(of: "alt", in: bytes) ?? "", source: source, line: line)
        case "br": append(Byte.space)
        default: break
        }
    }
}
