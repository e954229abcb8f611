/// A section of a README with what its heading announces and what its words are, read once for all questions.
struct ReadmePart {
    let section: Section
    let topics: [ReadmeTopic]
    /// The blocks with words, templates left out.
    let blocks: [Block]
    let folded: [FoldedText]

    init(_ section: Section) {
        self.section = section
        topics = ReadmeHeadings.topics(of: section.title)
        blocks = section.blocks.filter { !$0.isCode && $0.kind != .image && !TemplateText.isTemplate($0.text) }
        folded = blocks.map { FoldedText($0.text, firstLine: $0.textLine) }
    }

    var hasCode: Bool { section.blocks.contains(where: \.isCode) }

    /// Whether anything stands under the heading but template text.
    var hasContent: Bool { hasCode || !blocks.isEmpty }

    var mention: Mention { Mention(line: section.line, text: section.title) }

    func has(_ topic: ReadmeTopic) -> Bool { topics.contains(topic) }

    /// Whether the heading says nothing but what comes: "Installation", but not "Format of Citations".
    var announcesOnly: Bool {
        let folded = FoldedText(section.title)
        let announced = ReadmeHeadings.table.matches(in: folded).map(\.range.count).max() ?? 0
        return folded.bytes.count - announced <= 3
    }

    var wordCount: Int { folded.reduce(0) { $0 + WordCount.words(in: $1) } }

    var links: [Link] { section.blocks.flatMap(\.links) }
}
