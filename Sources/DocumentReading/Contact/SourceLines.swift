/// One line of a document's source; comments are blanked, because a reader does not see them.
struct SourceLine: Sendable {
    /// Counted from 1.
    let number: Int
    /// The bytes of the line, without its end.
    let bytes: [UInt8]
    /// Whether the line stands in a fenced block.
    let isCode: Bool
    /// Which signs stand in the line.
    let signs: LineSigns

    init(number: Int, bytes: [UInt8], isCode: Bool) {
        self.number = number
        self.bytes = bytes
        self.isCode = isCode
        signs = LineSigns(bytes)
    }

    /// Whether nothing but space stands in the line.
    var isBlank: Bool { !signs.contains(.ink) }
}

/// Bytes of a line that scanners look for, so that they pass over the lines that have none.
struct LineSigns: OptionSet, Sendable {
    let rawValue: UInt16

    /// Anything but spaces.
    static let ink = LineSigns(rawValue: 1 << 0)
    static let at = LineSigns(rawValue: 1 << 1)
    static let slash = LineSigns(rawValue: 1 << 2)
    static let hash = LineSigns(rawValue: 1 << 3)
    static let ampersand = LineSigns(rawValue: 1 << 4)
    static let plus = LineSigns(rawValue: 1 << 5)
    /// `(`, `[`, `{` or `<`.
    static let opening = LineSigns(rawValue: 1 << 6)
    static let lowLine = LineSigns(rawValue: 1 << 7)
    /// `F`, `H` or `T`.
    static let capital = LineSigns(rawValue: 1 << 8)
    /// A byte of a character beyond ASCII.
    static let beyondASCII = LineSigns(rawValue: 1 << 9)

    init(rawValue: UInt16) { self.rawValue = rawValue }

    init(_ bytes: some Sequence<UInt8>) {
        let table = Self.table
        var all: UInt16 = 0
        for byte in bytes { all |= table[Int(byte)] }
        rawValue = all
    }

    private static let table: [UInt16] = (0..<256 as Range<UInt16>).map { value in
        let byte = UInt8(value)
        var signs: LineSigns = byte == 0x20 || byte == 0x09 || byte == 0x0D ? [] : .ink
        switch byte {
        case 0x40: signs.insert(.at)
        case 0x2F: signs.insert(.slash)
        case 0x23: signs.insert(.hash)
        case 0x26: signs.insert(.ampersand)
        case 0x2B: signs.insert(.plus)
        case 0x28, 0x5B, 0x7B, 0x3C: signs.insert(.opening)
        case 0x5F: signs.insert(.lowLine)
        case 0x46, 0x48, 0x54: signs.insert(.capital)
        case 0x80...: signs.insert(.beyondASCII)
        default: break
        }
        return signs.rawValue
    }
}

/// The lines of a document that a reader sees; front matter is left out.
///
/// Works on the source rather than on the rendered words: an angle-bracketed blank vanishes when a document is rendered.
struct SourceLines: Sendable {
    /// In order.
    let lines: [SourceLine]
    /// Whether a reader sees all of the document: there are neither front matter nor comments.
    let isWhole: Bool

    init(_ text: String) {
        var reader = LineReader()
        let all = text.lineBytes
        let start = Self.endOfFrontMatter(all)
        lines = all.indices.dropFirst(start).map { reader.line(number: $0 + 1, all[$0]) }
        isWhole = start == 0 && !reader.hasSeenComment
    }

    private init(lines: [SourceLine]) {
        self.lines = lines
        isWhole = false
    }

    /// The lines with numbers in `range`.
    func within(_ range: ClosedRange<Int>) -> SourceLines {
        SourceLines(lines: lines.filter { range.contains($0.number) })
    }

    /// All but the lines with numbers in `numbers`.
    func without(_ numbers: Set<Int>) -> SourceLines {
        numbers.isEmpty ? self : SourceLines(lines: lines.filter { !numbers.contains($0.number) })
    }

    private static func endOfFrontMatter(_ lines: [[UInt8]]) -> Int {
        guard let first = lines.first, let fence = fence(first) else { return 0 }
        let closing = lines.dropFirst().prefix(200).firstIndex { Self.fence($0) == fence }
        return closing.map { $0 + 1 } ?? 0
    }

    private static func fence(_ line: [UInt8]) -> UInt8? {
        var line = line[...]
        while let last = line.last, last == 0x20 || last == 0x0D { line.removeLast() }
        guard line.count == 3, let byte = line.first, byte == 0x2D || byte == 0x2B else { return nil }
        return line.allSatisfy { $0 == byte } ? byte : nil
    }
}

/// Follows comments and fences from line to line.
private struct LineReader {
    private var isInComment = false
    private(set) var hasSeenComment = false
    private var fence: UInt8?

    mutating func line(number: Int, _ bytes: [UInt8]) -> SourceLine {
        let visible = blankingComments(bytes)
        let mark = fenceMark(visible)
        if let fence {
            if mark == fence { self.fence = nil }
            return SourceLine(number: number, bytes: visible, isCode: true)
        }
        fence = mark
        return SourceLine(number: number, bytes: visible, isCode: mark != nil)
    }

    private func fenceMark(_ line: [UInt8]) -> UInt8? {
        let start = line.drop { $0 == 0x20 }
        guard let byte = start.first, byte == 0x60 || byte == 0x7E else { return nil }
        return start.prefix(3).count == 3 && start.prefix(3).allSatisfy { $0 == byte } ? byte : nil
    }

    private mutating func blankingComments(_ line: [UInt8]) -> [UInt8] {
        guard isInComment || line.contains(0x3C), fence == nil else { return line }
        var line = line
        var index = 0
        while index < line.count {
            if isInComment {
                let ends = line[index...].starts(with: "-->".utf8)
                isInComment = !ends
                let end = index + (ends ? 3 : 1)
                while index < end {
                    line[index] = 0x20
                    index += 1
                }
            } else if line[index...].starts(with: "<!--".utf8) {
                isInComment = true
                hasSeenComment = true
            } else {
                index += 1
            }
        }
        return line
    }
}
