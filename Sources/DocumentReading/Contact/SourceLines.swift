/// One line of a document's source; comments are blanked, because a reader does not see them.
struct SourceLine: Sendable {
    /// Counted from 1.
    let number: Int
    /// The bytes of the line, without its end.
    let bytes: [UInt8]
    /// Whether the line stands in a fenced block.
    let isCode: Bool

    /// Whether nothing but space stands in the line.
    var isBlank: Bool { bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D } }
}

/// The lines of a document that a reader sees; front matter is left out.
///
/// Works on the source rather than on the rendered words: an angle-bracketed blank vanishes when a document is rendered.
struct SourceLines: Sendable {
    /// In order.
    let lines: [SourceLine]

    init(_ text: String) {
        var reader = LineReader()
        let all = text.lineBytes
        let start = Self.endOfFrontMatter(all)
        lines = all.indices.dropFirst(start).map { reader.line(number: $0 + 1, all[$0]) }
    }

    private init(lines: [SourceLine]) {
        self.lines = lines
    }

    /// The lines with numbers in `range`.
    func within(_ range: ClosedRange<Int>) -> SourceLines {
        SourceLines(lines: lines.filter { range.contains($0.number) })
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
            } else {
                index += 1
            }
        }
        return line
    }
}
