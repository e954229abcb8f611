/// Finds the words that say what a project is.
enum ReadmeDescription {
    /// Fewer words make no sentence.
    private static let fewestWords = 4

    /// The first real paragraph under the title, else the first one of a section that announces a description.
    static func mentions(in parts: [ReadmePart]) -> [Mention] {
        let title = parts.firstIndex { $0.section.heading != nil }
        let subtitle = subtitle(in: parts)
        let opening = parts.indices.prefix { index in
            let part = parts[index]
            return part.topics.isEmpty || part.has(.about) || part.section.heading == nil || index == subtitle
                || index == title && isTitle(part, of: parts)
        }.prefix(4)
        for index in Array(opening) + parts.indices.filter({ parts[$0].has(.about) }) {
            let part = parts[index]
            if index == subtitle {
                return [Mention(line: part.section.line, text: String(part.section.title.prefix(300)))]
            }
            if let block = part.blocks.first(where: isDescription) {
                return [Mention(line: block.textLine, text: String(block.text.onOneLine.prefix(300)))]
            }
        }
        return parts.first.map(titleDescription) ?? []
    }

    /// Whether the first heading names the project and does not merely announce what comes.
    static func isTitle(_ part: ReadmePart, of parts: [ReadmePart]) -> Bool {
        !part.beginsInstructions && (!part.announcesOnly || isName(part, of: parts))
    }

    /// The position of the heading right below the first one, where it is a sentence about the project, as "A plugin that draws
    /// maps".
    static func subtitle(in parts: [ReadmePart]) -> Int? {
        guard let title = parts.firstIndex(where: { $0.section.heading != nil }), parts.indices.contains(title + 1)
        else { return nil }
        let heading = parts[title + 1].title
        return heading.wordCount > fewestWords && articles.contains(heading.word(after: 0..<1)) ? title + 1 : nil
    }

    private static let articles: Set = [
        "a", "an", "the", "un", "une", "le", "la", "el", "una", "ein", "eine", "der", "die", "das", "um", "uma", "uno",
    ]

    /// Whether a title names the project though it is a word that also announces a section: "Notes", "Forum", "Docs".
    ///
    /// It is the one heading of the first level, and says nothing that only sections say.
    private static func isName(_ part: ReadmePart, of parts: [ReadmePart]) -> Bool {
        guard part.section.heading?.headingLevel == 1,
            parts.count(where: { $0.section.heading?.headingLevel == 1 }) == 1
        else { return false }
        return !part.topics.contains {
            [.install, .license, .contributing, .contents, .conduct, .donation].contains($0)
        }
    }

    static func isDescription(_ block: Block) -> Bool {
        switch block.kind {
        case .paragraph, .quote, .listItem, .table: break
        default: return false
        }
        let prose = FoldedText(block.prose)
        let words = prose.wordCount
        guard words >= fewestWords else { return false }
        let links = block.links.filter { $0.image == nil && block.prose.contains($0.text) }
        let linked = links.reduce(0) { $0 + FoldedText($1.text).wordCount }
        return words - linked >= 3 && !NotADescription.table.contains(in: FoldedText(String(block.text.prefix(80))))
    }

    /// A title such as "Name: a small library for …" describes by itself.
    private static func titleDescription(_ part: ReadmePart) -> [Mention] {
        let title = part.section.title
        for separator in [": ", " - ", " – ", " — "] {
            guard let range = title.firstRange(of: separator) else { continue }
            let rest = title[range.upperBound...]
            if FoldedText(String(rest)).wordCount >= fewestWords, !TemplateText.isTemplate(title) {
                return [Mention(line: part.section.line, text: String(title.prefix(300)))]
            }
        }
        return []
    }
}

/// How paragraphs begin that stand under a title without saying what the project is.
private enum NotADescription {
    static let table = PhraseTable<Void>(
        [
            "table of contents", "read this in", "read this document in", "this document is available in",
            "other languages", "licensed under", "copyright", "build status",
        ]
        .map { ($0, ()) })
}
