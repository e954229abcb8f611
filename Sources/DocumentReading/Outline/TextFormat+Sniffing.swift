extension TextFormat {
    /// What a text without a telling name looks like, judged on its first 400 lines.
    ///
    /// Marks that only one format has are counted; where none wins, the text is plain.
    public static func sniffed(from text: String) -> TextFormat {
        var markdown = 0
        var restructured = 0
        var asciidoc = 0
        for line in Array(text.utf8).split(separator: Byte.newline, maxSplits: 400).prefix(400) {
            let head = line.prefix(120)
            if isHTMLStart(head) { return .html }
            if isMarkdownMark(head) { markdown += 1 }
            if isRestructuredMark(head) { restructured += 1 }
            if isAsciidocMark(head) { asciidoc += 1 }
        }
        if markdown > 0, markdown >= restructured, markdown >= asciidoc { return .markdown }
        if restructured > 0, restructured >= asciidoc { return .restructuredText }
        return asciidoc > 1 ? .asciidoc : .plain
    }

    private static func isHTMLStart(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.first == UInt8(ascii: "<") else { return false }
        let start = String(decoding: line.prefix(15), as: UTF8.self).lowercased()
        return start.hasPrefix("<!doctype html") || start.hasPrefix("<html")
    }

    private static func isMarkdownMark(_ line: ArraySlice<UInt8>) -> Bool {
        if line.starts(with: "```".utf8) { return true }
        let hashes = line.prefix { $0 == UInt8(ascii: "#") }.count
        if (1...6).contains(hashes), line.dropFirst(hashes).first == Byte.space { return true }
        guard let close = line.firstIndex(of: UInt8(ascii: "]")) else { return false }
        return line[(close + 1)...].first == UInt8(ascii: "(")
    }

    private static func isRestructuredMark(_ line: ArraySlice<UInt8>) -> Bool {
        if line.starts(with: ".. ".utf8), line.count > 4 { return true }
        guard let tick = line.lastIndex(of: UInt8(ascii: "`")) else { return false }
        return line[(tick + 1)...].first == Byte.underscore
            || (line.starts(with: "``".utf8) && !line.starts(with: "```".utf8))
    }

    private static func isAsciidocMark(_ line: ArraySlice<UInt8>) -> Bool {
        line.starts(with: "== ".utf8)
            || line.starts(with: "[source".utf8) || line.starts(with: "link:".utf8)
    }
}
