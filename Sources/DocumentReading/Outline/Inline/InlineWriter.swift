/// Collects what stands inside one block: words, links, images and code.
///
/// A byte of zero in `out` is one that was taken back; it is dropped at the end, so that taking back costs nothing.
struct InlineWriter {
    private(set) var out: [UInt8] = []
    private(set) var links: [PendingLink] = []
    private(set) var codeSpans: [Mention] = []
    private var exempt: [Range<Int>] = []
    private var alternatives: [UInt8] = []
    private var anchor: Anchor?
    private(set) var line: Int
    private let firstLine: Int

    struct PendingLink {
        var link: Link
        var isBare: Bool
    }

    private struct Anchor {
        let target: String
        let position: Int
        let line: Int
        let linkCount: Int
    }

    init(line: Int) {
        self.line = line
        firstLine = line
    }

    var position: Int { out.count }

    mutating func append(_ byte: UInt8) {
        if byte == Byte.newline { line += 1 }
        out.append(byte == 0 ? Byte.space : byte)
    }

    /// Appends bytes among which is neither a line break nor a zero.
    mutating func append(run bytes: ArraySlice<UInt8>) {
        out.append(contentsOf: bytes)
    }

    mutating func append(contentsOf bytes: ArraySlice<UInt8>) {
        for byte in bytes { append(byte) }
    }

    mutating func append(scalar: Unicode.Scalar) {
        out.append(contentsOf: Array(String(Character(scalar)).utf8))
    }

    /// Takes back the byte at `position`.
    mutating func erase(at position: Int) {
        if out[position] != Byte.newline { out[position] = 0 }
    }

    /// The words written since `position`.
    func words(since position: Int) -> String {
        let range = out.trimmed(position..<out.count)
        return String(decoding: out[range].lazy.filter { $0 != 0 }, as: UTF8.self).onOneLine
    }

    mutating func appendCode(_ code: ArraySlice<UInt8>) {
        let start = position
        let startLine = line
        append(contentsOf: code)
        exempt.append(start..<position)
        codeSpans.append(Mention(line: startLine, text: String(decoding: code, as: UTF8.self).onOneLine))
    }

    /// Marks what was written since `start`, in line `startLine`, as code.
    mutating func markCode(since start: Int, line startLine: Int) {
        guard start < position else { return }
        exempt.append(start..<position)
        codeSpans.append(Mention(line: startLine, text: words(since: start)))
    }

    mutating func appendBareAddress(_ address: ArraySlice<UInt8>, target: String? = nil) {
        let text = String(decoding: address, as: UTF8.self)
        links.append(PendingLink(link: Link(text: text, target: target ?? text, line: line), isBare: true))
        let start = position
        append(contentsOf: address)
        exempt.append(start..<position)
    }

    /// Turns what was written since `start` into a link; where it shows nothing but an image, the image becomes the link.
    mutating func closeLink(target: String, since start: Int, line: Int, linkCount: Int) {
        while let last = links.last, links.count > linkCount, last.isBare { links.removeLast() }
        let text = words(since: start)
        if text.isEmpty, links.count > linkCount, let image = links.last?.link, image.isPlainImage {
            links[links.count - 1].link = Link(text: image.text, target: target, image: image.image, line: image.line)
        } else {
            links.append(PendingLink(link: Link(text: text, target: target, line: line), isBare: false))
        }
    }

    /// Turns what was written since `start` into an image: its words become the alternative text.
    mutating func closeImage(source: String, since start: Int, line: Int) {
        let text = words(since: start)
        for index in start..<out.count { erase(at: index) }
        appendImage(text: text, source: source, line: line)
    }

    mutating func appendImage(text: String, source: String, target: String? = nil, line: Int) {
        if !alternatives.isEmpty, !text.isEmpty { alternatives.append(Byte.space) }
        alternatives.append(contentsOf: text.utf8)
        links.append(
            PendingLink(link: Link(text: text, target: target ?? source, image: source, line: line), isBare: false))
    }

    mutating func openAnchor(_ target: String) {
        closeAnchor()
        anchor = Anchor(target: target, position: position, line: line, linkCount: links.count)
    }

    mutating func closeAnchor() {
        guard let anchor else { return }
        closeLink(target: anchor.target, since: anchor.position, line: anchor.line, linkCount: anchor.linkCount)
        self.anchor = nil
    }

    /// The block, or `nil` where nothing was written.
    mutating func finish(_ kind: Block.Kind) -> Block? {
        closeAnchor()
        let (text, skipped) = visible(out)
        let links = links.map(\.link)
        guard !text.isEmpty else {
            return imageBlock(kind, links)
        }
        let prose = exempt.isEmpty ? nil : visible(withoutExempt()).text
        return Block(
            kind, text: text, prose: prose, lines: firstLine...max(firstLine, lastLine),
            textLine: firstLine + skipped, links: links, codeSpans: codeSpans)
    }

    private var lastLine: Int {
        var last = line
        var index = out.count
        while index > 0, out[index - 1].isBlank || out[index - 1] == 0 {
            index -= 1
            if out[index] == Byte.newline { last -= 1 }
        }
        return max(last, links.last?.link.line ?? 0)
    }

    private func imageBlock(_ kind: Block.Kind, _ links: [Link]) -> Block? {
        guard links.contains(where: { $0.image != nil }) else { return nil }
        let isHeading = if case .heading = kind { true } else { false }
        let text = String(decoding: alternatives, as: UTF8.self)
        return Block(
            isHeading ? kind : .image, text: text, lines: firstLine...max(firstLine, lastLine), links: links)
    }

    private func withoutExempt() -> [UInt8] {
        var copy = out
        for range in exempt {
            for index in range where copy[index] != Byte.newline { copy[index] = 0 }
        }
        return copy
    }

    private func visible(_ bytes: [UInt8]) -> (text: String, skippedLines: Int) {
        var lower = 0
        var upper = bytes.count
        var skipped = 0
        while lower < upper, bytes[lower].isBlank || bytes[lower] == 0 {
            if bytes[lower] == Byte.newline { skipped += 1 }
            lower += 1
        }
        while upper > lower, bytes[upper - 1].isBlank || bytes[upper - 1] == 0 { upper -= 1 }
        let kept = bytes[lower..<upper]
        let text =
            kept.contains(0)
            ? String(decoding: kept.filter { $0 != 0 }, as: UTF8.self) : String(decoding: kept, as: UTF8.self)
        return (text, skipped)
    }
}

extension String {
    /// The text with each run of blanks as one space.
    var onOneLine: String {
        guard
            utf8.contains(where: { $0 != Byte.space && $0.isBlank }) || utf8.last?.isBlank == true
                || utf8.first?.isBlank == true
        else { return self }
        return split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
    }
}
