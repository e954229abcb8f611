/// The pages that a `toctree` leads to, each on a line of its own: `path` or `Title <path>`.
///
/// Source: Sphinx, "Table of contents tree"; MyST writes the same between fences.
enum PageList {
    private static let most = 500

    /// A block that holds nothing but the links; nil where there are none. `lines` count from 0.
    static func block(_ source: SourceText, lines: Range<Int>) -> Block? {
        let links = lines.prefix(most).compactMap {
            link(source.string(source.bytes.trimmed(source.line($0))), line: $0 + 1)
        }
        guard let first = links.first, let last = links.last else { return nil }
        return Block(.listItem, text: "", lines: first.line...last.line, links: links)
    }

    private static func link(_ entry: String, line: Int) -> Link? {
        guard let first = entry.utf8.first, first != Byte.colon, first != Byte.hyphen,
            !entry.utf8.contains(Byte.asterisk)
        else { return nil }
        if entry.utf8.last == Byte.greater, let open = entry.utf8.lastIndex(of: Byte.less) {
            let title = String(entry[..<open]).onOneLine
            let target = entry[entry.utf8.index(after: open)...].dropLast()
            return target.isEmpty ? nil : Link(text: title, target: String(target), line: line)
        }
        guard !entry.utf8.contains(Byte.space) else { return nil }
        return Link(text: "", target: entry, line: line)
    }
}
