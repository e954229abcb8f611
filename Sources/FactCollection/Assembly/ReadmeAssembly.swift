import DocumentReading
import RepositoryFacts

/// The README, read once, with what the other assemblies need of it.
struct ReadmeAssembly {
    let fact: Fact<Document<ReadmeReading>>
    /// Its text, for what is embedded in it.
    let text: String?
    let outline: Outline?
    let path: String?
    /// Where its text is in the tree, which differs from `path` for a link.
    let target: String?
    /// Its part about contributing.
    private let part: ContributingPart?

    init(_ documents: FoundDocuments, in tree: borrowing TreeReader) {
        let found: Fact<Document<ReadText<ReadmeReading>>> = documents.first(.readme, in: tree) { file, bytes in
            ReadText(bytes, at: file.target) { ReadmeReading(outline: $0) }
        }
        let read = found.value?.reading
        fact = found.map { $0.map(\.reading) }
        text = read?.text
        outline = read?.outline
        path = fact.value?.path
        target = read?.path
        part = read.map { read in
            tree.derived(from: read.path) { ContributingPart(of: read.outline, read.reading) }
        }
    }

    var reading: ReadmeReading? { fact.value?.reading }

    /// The README's part about contributing, read as a guide; nil where it has none with something to say.
    var guidePart: Document<GuideReading>? {
        guard let path, let guide = part?.guide else { return nil }
        return Document(path: path, reading: guide)
    }

    /// The links in the README's part about contributing.
    var guideLinks: [Link] { part?.links ?? [] }
}

/// Sections of a README whose headings announce contributing, and of the others those paragraphs that speak of it.
struct ContributingPart: Sendable {
    /// The part as a guide; nil where it has nothing to say.
    let guide: GuideReading?
    let links: [Link]

    init(of outline: Outline, _ reading: ReadmeReading) {
        let lines = Set(reading.sections.filter { $0.labels.contains(.contribution) }.map(\.line))
        let mentions = Set(reading.contribution.map(\.line))
        let sections = outline.sections.filter { section in
            lines.contains(section.line) || section.blocks.contains { $0.lines.contains(where: mentions.contains) }
        }
        let blocks = sections.flatMap { section in
            mentions.contains(section.line)
                ? [section.heading].compactMap(\.self) + Array(section.blocks)
                : section.blocks.filter { $0.lines.contains(where: mentions.contains) }
        }
        let part = Outline(format: outline.format, blocks: blocks)
        let guide = GuideReading(outline: part)
        self.guide = guide.isStub && guide.topics.isEmpty ? nil : guide
        links = part.links
    }
}
