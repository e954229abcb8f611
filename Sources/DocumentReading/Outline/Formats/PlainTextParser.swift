/// Reads plain text into blocks: paragraphs, items, headings by underline, by `=` or `h1.` marks or by standing alone in
/// capitals, and code set off by indentation after a colon.
struct PlainTextParser {
    private let source: SourceText
    private var collector: BlockCollector
    private var index = 0
    private var announcesCode = false

    static func outline(of text: String) -> Outline {
        let source = SourceText(text)
        var parser = PlainTextParser(source: source, collector: BlockCollector(source: source, inline: .marked(.plain)))
        while parser.index < source.lineCount { parser.readLine() }
        parser.collector.flush()
        return Outline(format: .plain, blocks: parser.collector.blocks)
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
        } else if readUnderline(shape) || readMarkedHeading(shape) || readCode(shape) {
            announcesCode = false
        } else {
            readText(shape)
        }
    }

    private mutating func readUnderline(_ shape: LineShape) -> Bool {
        guard let (byte, count) = shape.soleByte(in: source.bytes), count >= 3, byte.isPunctuation else { return false }
        let isHeading =
            collector.kind == .paragraph && collector.openLineCount == 1
            && (byte == Byte.equals || byte == Byte.hyphen || byte == Byte.tilde || byte == Byte.asterisk)
        if isHeading { collector.turn(into: .heading(level: byte == Byte.equals || byte == Byte.asterisk ? 1 : 2)) }
        collector.flush()
        index += 1
        return true
    }

    /// `= Title =` of wikis and RDoc, `h1. Title` of Textile, `=head1 Title` of POD, or capitals standing alone.
    private mutating func readMarkedHeading(_ shape: LineShape) -> Bool {
        guard !collector.isOpen, shape.indent == 0, let (level, start) = headingMark(shape) else { return false }
        var end = shape.content.upperBound
        while end > start, source.bytes[end - 1] == Byte.equals { end -= 1 }
        collector.begin(.heading(level: level), start..<end, line: index)
        collector.flush()
        index += 1
        return true
    }

    private func headingMark(_ shape: LineShape) -> (level: Int, start: Int)? {
        let start = shape.content.lowerBound
        let bytes = source.bytes
        let equals = shape.content.prefix { bytes[$0] == Byte.equals }.count
        if (1...6).contains(equals), equals < shape.content.count, bytes[start + equals].isBlank {
            return (equals, start + equals)
        }
        if shape.content.count > 7, source.hasPrefix("=head", at: start, before: shape.content.upperBound),
            bytes[start + 5].isDigit
        {
            return (max(1, min(6, Int(bytes[start + 5]) - 0x30)), start + 6)
        }
        if shape.content.count > 4, bytes[start] == 0x68, bytes[start + 1].isDigit, bytes[start + 2] == Byte.dot {
            return (max(1, min(6, Int(bytes[start + 1]) - 0x30)), start + 3)
        }
        return isCapitals(shape) ? (2, start) : nil
    }

    private func isCapitals(_ shape: LineShape) -> Bool {
        guard (4...60).contains(shape.content.count),
            index + 1 == source.lineCount || source.line(index + 1).isEmpty
                || source.bytes[source.start(ofLine: index + 1)].isBlank
        else { return false }
        let content = source.bytes[shape.content]
        return content.contains { $0.isLetter } && !content.contains { $0.isLetter && $0 & 0x20 != 0 }
            && !content.contains { $0 >= 0x80 || $0 == Byte.slash || $0 == Byte.equals }
    }

    private mutating func readCode(_ shape: LineShape) -> Bool {
        let isPrompt = source.hasPrefix("$ ", at: shape.content.lowerBound, before: shape.content.upperBound)
        guard shape.indent >= 2, !collector.isOpen, announcesCode || isPrompt else { return false }
        let start = index
        while index < source.lineCount {
            let next = LineShape(of: source.line(index), in: source.bytes)
            guard !next.isEmpty, next.indent >= shape.indent else { break }
            index += 1
        }
        collector.addCode(language: nil, content: start..<index, lines: start...(index - 1), indent: shape.indent)
        return true
    }

    private mutating func readText(_ shape: LineShape) {
        if let start = shape.itemStart(in: source.bytes) {
            collector.begin(.listItem, start..<max(start, shape.content.upperBound), line: index)
        } else {
            collector.extend(.paragraph, shape.content, line: index)
        }
        announcesCode = source.bytes[shape.content.upperBound - 1] == Byte.colon
        index += 1
    }
}
