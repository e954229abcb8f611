/// Reads the inside of a block of reStructuredText, AsciiDoc, Org or plain text.
///
/// Every look ahead is remembered or bounded, so the time is linear.
struct MarkedInline {
    /// The marks that are understood.
    enum Dialect {
        case restructuredText(RestructuredTargets)
        case asciidoc, org, plain
    }

    /// How far a link or a piece of code may reach, in bytes.
    static let longestSpan = 600

    let bytes: [UInt8]
    let dialect: Dialect
    var writer: InlineWriter
    var index = 0
    private var codeRuns: CodeRuns?
    private var closers: [UInt8: NextOccurrence] = [:]
    /// Where the last word began, in what was written.
    var wordStart = 0

    private init(_ bytes: [UInt8], dialect: Dialect, line: Int) {
        self.bytes = bytes
        self.dialect = dialect
        writer = InlineWriter(line: line)
    }

    static func block(_ kind: Block.Kind, _ bytes: [UInt8], line: Int, dialect: Dialect) -> Block? {
        var reader = MarkedInline(bytes, dialect: dialect, line: line)
        while reader.index < bytes.count { reader.readOne() }
        return reader.writer.finish(kind)
    }

    private mutating func readOne() {
        let byte = bytes[index]
        if byte.isBlank { wordStart = writer.position + 1 }
        if byte == 0x68 || byte == 0x48 || byte == 0x77, readAddress() { return }
        let isRead =
            switch dialect {
            case .restructuredText(let targets): readRestructured(byte, targets)
            case .asciidoc: readAsciidoc(byte)
            case .org: readOrg(byte)
            case .plain: byte == Byte.backtick && readCode(ofLength: 1)
            }
        if !isRead { readPlain() }
    }

    mutating func readPlain() {
        writer.append(bytes[index])
        index += 1
    }

    /// Moves on without writing anything but line breaks.
    mutating func skip(to end: Int) {
        while index < end {
            if bytes[index] == Byte.newline { writer.append(Byte.newline) }
            index += 1
        }
    }

    var previous: UInt8 { index > 0 ? bytes[index - 1] : Byte.space }

    func byte(at position: Int) -> UInt8 { position < bytes.count ? bytes[position] : Byte.space }

    private mutating func readAddress() -> Bool {
        guard !previous.isWordByte, var end = BareAddress.end(in: bytes, at: index, inBrackets: true) else {
            return false
        }
        if case .asciidoc = dialect, let open = bytes.firstIndex(of: Byte.openBracket, from: index, before: end) {
            end = open
        }
        if case .asciidoc = dialect, readMacro(target: index..<end, at: end) { return true }
        writer.appendBareAddress(bytes[index..<end])
        index = end
        return true
    }

    /// Code between two runs of backticks of one length.
    mutating func readCode(ofLength length: Int) -> Bool {
        guard let span = codeSpan(), span.content.lowerBound - index == length else { return false }
        writer.appendCode(bytes[span.content])
        index = span.end
        return true
    }

    mutating func codeSpan() -> (content: Range<Int>, end: Int)? {
        if codeRuns == nil { codeRuns = CodeRuns(in: bytes) }
        return codeRuns?.span(at: index)
    }

    /// Writes the words in `text` as a link and moves on to `end`; each line break up to there is written once.
    mutating func writeLink(_ text: Range<Int>, target: String, end: Int) {
        let line = writer.line
        skip(to: text.lowerBound)
        let start = writer.position
        let count = writer.links.count
        writeWords(text)
        writer.closeLink(target: target, since: start, line: line, linkCount: count)
        skip(to: end)
    }

    /// Writes the words in `text`, which begins here, and moves on behind them.
    mutating func writeWords(_ text: Range<Int>) {
        writer.append(contentsOf: bytes[text])
        index = text.upperBound
    }

    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// The first place of `byte` within reach.
    mutating func near(_ byte: UInt8, from start: Int) -> Int? {
        let found = closers[byte, default: NextOccurrence(of: byte)].next(in: bytes, from: start)
        return found.flatMap { $0 - start <= Self.longestSpan ? $0 : nil }
    }
}
