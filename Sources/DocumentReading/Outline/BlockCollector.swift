/// Gathers the lines of one block after the other and hands each finished block's bytes to the reader of its inside.
struct BlockCollector {
    let source: SourceText
    let inline: InlineSyntax
    private(set) var blocks: [Block] = []
    private(set) var kind: Block.Kind?
    private var pieces: [(range: Range<Int>, line: Int)] = []

    init(source: SourceText, inline: InlineSyntax) {
        self.source = source
        self.inline = inline
    }

    var isOpen: Bool { kind != nil }
    var openLineCount: Int { pieces.count }

    /// Begins a block of `kind` with `range` of a line, counted from 0.
    mutating func begin(_ kind: Block.Kind, _ range: Range<Int>, line: Int) {
        flush()
        self.kind = kind
        pieces = [(range, line)]
    }

    /// Goes on with the open block, or begins one of `kind`.
    mutating func extend(_ kind: Block.Kind, _ range: Range<Int>, line: Int) {
        if self.kind == nil { return begin(kind, range, line: line) }
        pieces.append((range, line))
    }

    /// Makes the open block one of another kind.
    mutating func turn(into kind: Block.Kind) {
        self.kind = kind
    }

    /// Takes the last line of the open block back.
    mutating func takeLastPiece() -> (range: Range<Int>, line: Int)? {
        guard let last = pieces.popLast() else { return nil }
        if pieces.isEmpty { kind = nil }
        return last
    }

    mutating func flush() {
        guard let kind, let first = pieces.first else { return }
        var bytes: [UInt8] = []
        var line = first.line
        for piece in pieces {
            while line < piece.line {
                bytes.append(Byte.newline)
                line += 1
            }
            bytes.append(contentsOf: source.bytes[source.bytes.trimmed(piece.range)])
        }
        self.kind = nil
        pieces.removeAll(keepingCapacity: true)
        if let block = inline.block(kind, bytes, line: first.line + 1) { blocks.append(block) }
    }

    mutating func add(_ block: Block?) {
        flush()
        if let block { blocks.append(block) }
    }

    /// Adds code whose text stands in `content` and which takes up `lines`, all counted from 0; `indent` blanks are cut.
    mutating func addCode(language: String?, content: Range<Int>, lines: ClosedRange<Int>, indent: Int) {
        if language == "toctree" { return add(PageList.block(source, lines: content)) }
        flush()
        var bytes: [UInt8] = []
        for line in content {
            let range = source.line(line)
            var start = range.lowerBound
            while start < range.upperBound, start < range.lowerBound + indent, source.bytes[start].isBlank {
                start += 1
            }
            bytes.append(contentsOf: source.bytes[start..<range.upperBound])
            bytes.append(Byte.newline)
        }
        while bytes.last == Byte.newline { bytes.removeLast() }
        blocks.append(
            Block(
                .codeBlock(language: language), text: String(decoding: bytes, as: UTF8.self),
                lines: (lines.lowerBound + 1)...(lines.upperBound + 1), textLine: content.lowerBound + 1))
    }
}
