/// A policy's text, read once for every question.
struct PolicyText {
    let source: SourceLines
    let folded: PhraseText
    let contacts: [Contact]
    let blanks: [TemplateBlank]
    let wordCount: Int

    init(_ text: String) {
        self.init(SourceLines(text))
    }

    init(_ source: SourceLines) {
        self.source = source
        folded = PhraseText(source)
        contacts = ContactFinder.contacts(in: source, folded: folded)
        blanks = PlaceholderFinder.blanks(in: source, folded: folded)
        wordCount = ConductOutline(source).wordCount
    }

    /// The lines that hold a phrase of each tag, in order, each once.
    func lines<Tag: Hashable>(_ index: PhraseIndex<Tag>) -> [Tag: [Int]] {
        var lines: [Tag: [Int]] = [:]
        for match in index.matches(in: folded) {
            let line = folded.line(at: match.offset)
            if lines[match.tag]?.last != line { lines[match.tag, default: []].append(line) }
        }
        return lines
    }

    /// The lines of each item or paragraph that holds a phrase of a meant tag.
    func linesAbout<Tag: Hashable>(_ index: PhraseIndex<Tag>, _ isMeant: (Tag) -> Bool) -> Set<Int> {
        var lines: Set<Int> = []
        for match in index.matches(in: folded) where isMeant(match.tag) {
            let line = folded.line(at: match.offset)
            guard !lines.contains(line) else { continue }
            lines.formUnion(source.item(around: line, in: folded.paragraph(around: match.offset)))
        }
        return lines
    }

    /// Numbers in order, each once.
    static func union(_ lists: [Int]...) -> [Int] {
        Array(Set(lists.joined())).sorted()
    }
}
