/// Takes comments of HTML out of a text, so that no reader of blocks meets them.
enum HTMLComments {
    /// Replaces every comment by blanks, keeping line breaks, and returns them. In Markdown, code is left alone.
    static func blankOut(in source: inout SourceText, isMarkdown: Bool) -> [Mention] {
        guard holdsOpening(source.bytes) else { return [] }
        var comments: [Mention] = []
        var fence: CodeFence?
        var line = 0
        var position = 0
        var closings = CommentEnds()
        while line < source.lineCount {
            let range = source.line(line)
            position = max(position, range.lowerBound)
            if isMarkdown, position == range.lowerBound, let step = fenceStep(fence, range, source) {
                fence = step.fence
                line += 1
                continue
            }
            guard
                let open = opening(in: source.bytes, from: position, before: range.upperBound, isMarkdown: isMarkdown),
                let close = closings.end(
                    in: source.bytes, from: open, isAtLineStart: source.bytes.trimmed(range).lowerBound == open)
            else {
                line += 1
                continue
            }
            comments.append(comment(open..<close, line: line, in: source))
            for index in open..<close where source.bytes[index] != Byte.newline { source.bytes[index] = Byte.space }
            position = close
            while line + 1 < source.lineCount, source.start(ofLine: line + 1) <= close { line += 1 }
        }
        return comments
    }

    private static func holdsOpening(_ bytes: [UInt8]) -> Bool {
        var index = 0
        while index + 3 < bytes.count {
            if bytes[index] == Byte.less, bytes.matches("<!--", at: index, before: bytes.count) { return true }
            index += 1
        }
        return false
    }

    /// Whether the line belongs to fenced code, and the fence that is open after it.
    private static func fenceStep(
        _ fence: CodeFence?, _ range: Range<Int>, _ source: SourceText
    ) -> (fence: CodeFence?, Void)? {
        let shape = LineShape(of: range, in: source.bytes)
        if let fence { return (fence.isClosed(by: shape, in: source) ? nil : fence, ()) }
        guard let opened = CodeFence(shape, in: source) else { return nil }
        return (opened, ())
    }

    private static func opening(in bytes: [UInt8], from start: Int, before end: Int, isMarkdown: Bool) -> Int? {
        var index = start
        var isCode = false
        while index < end {
            if bytes[index] == Byte.backtick { isCode.toggle() }
            if bytes[index] == Byte.less, !(isMarkdown && isCode), bytes.matches("<!--", at: index, before: end) {
                return index
            }
            index += 1
        }
        return nil
    }

    private static func comment(_ range: Range<Int>, line: Int, in source: SourceText) -> Mention {
        let hasEnd = range.count >= 7 && source.bytes.matches("-->", at: range.upperBound - 3, before: range.upperBound)
        let inner = source.bytes.trimmed(
            (range.lowerBound + 4)..<max(range.lowerBound + 4, range.upperBound - (hasEnd ? 3 : 0)))
        return Mention(line: line + 1, text: source.string(inner))
    }
}

/// The ends of comments; once none is left the text is not searched again.
private struct CommentEnds {
    private var isExhausted = false

    /// Where the comment that opens at `open` ends. One that never closes hides the rest where it begins a line.
    mutating func end(in bytes: [UInt8], from open: Int, isAtLineStart: Bool) -> Int? {
        var index = open + 4
        while !isExhausted, index + 2 < bytes.count {
            if bytes[index] == Byte.hyphen, bytes.matches("-->", at: index, before: bytes.count) { return index + 3 }
            index += 1
        }
        isExhausted = true
        return isAtLineStart ? bytes.count : nil
    }
}
