/// A page that is filled from top to bottom, no line wider than its style allows.
struct TextPage {
    /// How the page looks.
    let style: TextStyle
    /// The sentences in the language of the page.
    let say: Phrasebook
    /// What is on the page so far.
    private(set) var text = ""

    /// An empty page.
    init(style: TextStyle, say: Phrasebook = .english) {
        self.style = style
        self.say = say
    }

    /// An empty line, unless there is one already or the page is empty.
    mutating func blank() {
        if !text.isEmpty, !text.hasSuffix("\n\n") { text += "\n" }
    }

    /// A heading after an empty line.
    mutating func heading(_ words: StyledText, trailing: StyledText = "") {
        blank()
        row("", StyledText(say(words.runs.map(\.text).joined()), .heading), trailing: trailing)
    }

    /// `prefix` as it is, `body` wrapped beside it, and `trailing` at the right edge of the first line.
    mutating func row(_ prefix: StyledText, _ body: StyledText = "", trailing: StyledText = "") {
        let start = prefix.width
        let end = trailing.width
        let room = max(1, style.width - start)
        let lines = body.wrapped(first: max(1, room - (end > 0 ? end + 2 : 0)), rest: room, ellipsis: ellipsis)
        var first = prefix + (lines.first ?? "")
        if end > 0 { first = first.padded(to: style.width - end) + trailing }
        append(first)
        for line in lines.dropFirst() { append(StyledText(String(repeating: " ", count: start)) + line) }
    }

    /// `text` cut in its middle where it is longer than `columns`.
    func shortened(_ text: String, to columns: Int) -> String {
        text.withVisibleEscapes.shortened(to: columns, ellipsis: ellipsis)
    }

    /// How `glyph` looks on this page.
    func drawn(_ glyph: Glyph) -> String { glyph.drawn(with: style.glyphs) }

    private var ellipsis: String { drawn(.ellipsis) }

    private mutating func append(_ line: StyledText) {
        text += line.drawn(colour: style.colour) + "\n"
    }
}
