/// Blocks of Markdown, one after the other, with an empty line between them.
struct MarkdownPage {
    /// What is on the page so far.
    /// The sentences in the language of the page.
    let say: Phrasebook
    private(set) var source = ""

    init(say: Phrasebook = .english) {
        self.say = say
    }

    /// A heading of a level from 1 to 6.
    mutating func heading(_ level: Int, _ text: MarkdownText) {
        block(String(repeating: "#", count: level) + " " + text.source)
    }

    /// A paragraph on one line.
    mutating func paragraph(_ text: MarkdownText) {
        block(text.source)
    }

    /// A numbered list.
    mutating func numbered(_ items: [MarkdownText]) {
        block(items.enumerated().map { "\($0.offset + 1). \($0.element.source)" }.joined(separator: "\n"))
    }

    /// A list.
    mutating func list(_ items: [MarkdownText]) {
        block(items.map { "- \($0.source)" }.joined(separator: "\n"))
    }

    /// A table; a column is aligned to the right where `numeric` has its index.
    mutating func table(_ header: [MarkdownText], numeric: Set<Int> = [], _ rows: [[MarkdownText]]) {
        let rule = header.indices.map { numeric.contains($0) ? "---:" : "---" }
        let lines = [Self.row(header), "| \(rule.joined(separator: " | ")) |"] + rows.map(Self.row)
        block(lines.joined(separator: "\n"))
    }

    /// Blocks that are folded until a reader opens them.
    mutating func details(_ summary: MarkdownText, _ content: (inout MarkdownPage) -> Void) {
        block("<details>\n<summary>\(summary.source)</summary>")
        content(&self)
        block("</details>")
    }

    /// A row of a table.
    static func row(_ cells: [MarkdownText]) -> String {
        "| \(cells.map(\.source).joined(separator: " | ")) |"
    }

    private mutating func block(_ text: String) {
        if !source.isEmpty { source += "\n" }
        source += text + "\n"
    }
}
