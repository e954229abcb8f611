/// A section of a README with what its heading announces and what its words are, read once for all questions.
struct ReadmePart {
    let section: Section
    /// The words of the heading.
    let title: FoldedText
    let topics: [ReadmeTopic]
    /// The blocks with words, templates left out.
    let blocks: [Block]
    let folded: [FoldedText]
    /// For each of the blocks the phrases that say what a section is about.
    let cues: [[PhraseTable<ReadmeLabel>.Match]]

    init(_ section: Section) {
        self.section = section
        title = FoldedText(section.title)
        topics = ReadmeHeadings.topics(of: section.title)
        var blocks: [Block] = []
        var folded: [FoldedText] = []
        for block in section.blocks where !block.isCode && block.kind != .image {
            let text = FoldedText(block.text, firstLine: block.textLine)
            if TemplateText.isTemplate(block.text, text) { continue }
            blocks.append(block)
            folded.append(text)
        }
        self.blocks = blocks
        self.folded = folded
        cues = folded.map { ReadmeCues.table.matches(in: $0) }
    }

    var hasCode: Bool { section.blocks.contains(where: \.isCode) }

    /// Whether anything stands under the heading but template text.
    var hasContent: Bool { hasCode || !blocks.isEmpty }

    var mention: Mention { Mention(line: section.line, text: section.title) }

    func has(_ topic: ReadmeTopic) -> Bool { topics.contains(topic) }

    /// Whether the heading says nothing but what comes: "Installation", but not "Format of Citations".
    var announcesOnly: Bool {
        let announced = ReadmeHeadings.table.matches(in: title).map { match in
            // A phrase may be the beginning of a word, else it holds the space behind.
            let isWhole = title.bytes[match.range].last == Byte.space
            let rest = isWhole ? 0 : title.bytes[match.range.upperBound...].prefix { $0 != Byte.space }.count
            return match.range.count + rest
        }
        return title.bytes.count - (announced.max() ?? 0) <= 3
    }

    /// Whether the heading begins as one of instructions does: "Building and running the services".
    var beginsInstructions: Bool {
        let first = title.word(after: 0..<1)
        return Self.instructions.contains(first)
            || Self.instructions.contains("\(first) \(title.word(after: 0..<(first.utf8.count + 1)))")
    }

    private static let instructions: Set = [
        "building", "installing", "running", "compiling", "deploying", "setting up", "getting started", "how to",
    ]

    var wordCount: Int { folded.reduce(0) { $0 + $1.wordCount } }

    var links: [Link] { section.blocks.flatMap(\.links) }
}
