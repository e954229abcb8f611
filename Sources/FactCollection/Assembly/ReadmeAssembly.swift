import DocumentReading
import RepositoryFacts

/// The README, read once, with what the other assemblies need of it.
struct ReadmeAssembly {
    let fact: Fact<Document<ReadmeReading>>
    /// Its text, for what is embedded in it.
    let text: String?
    let outline: Outline?
    let path: String?

    init(_ documents: FoundDocuments, in tree: borrowing TreeReader) {
        var found: (text: String, outline: Outline)?
        fact = documents.first(.readme, in: tree) { file, bytes in
            guard let text = TextDecoding.decode(bytes)?.text else { return nil }
            let outline = Outline(text: text, format: TextFormat(path: file.target, text: text))
            found = (text, outline)
            return ReadmeReading(outline: outline)
        }
        text = found?.text
        outline = found?.outline
        path = fact.value?.path
    }

    var reading: ReadmeReading? { fact.value?.reading }

    /// The README's part about contributing, read as a guide; nil where it has none with something to say.
    var guidePart: Document<GuideReading>? {
        guard let path, let outline, let reading else { return nil }
        return Self.guidePart(of: outline, reading).map { Document(path: path, reading: $0) }
    }

    /// The links in the README's part about contributing.
    var guideLinks: [Link] {
        guard let outline, let reading else { return [] }
        return Self.part(of: outline, reading).links
    }

    static func guidePart(of outline: Outline, _ reading: ReadmeReading) -> GuideReading? {
        let guide = GuideReading(outline: part(of: outline, reading))
        return guide.isStub && guide.topics.isEmpty ? nil : guide
    }

    /// Sections whose headings announce contributing, and of the others those paragraphs that speak of it.
    private static func part(of outline: Outline, _ reading: ReadmeReading) -> Outline {
        let lines = Set(reading.sections.filter { $0.labels.contains(.contribution) }.map(\.line))
        let mentions = Set(reading.contribution.map(\.line))
        let blocks = outline.sections.filter { lines.contains($0.line) }.flatMap { section in
            mentions.contains(section.line)
                ? [section.heading].compactMap(\.self) + Array(section.blocks)
                : section.blocks.filter { block in mentions.contains(where: block.lines.contains) }
        }
        return Outline(format: outline.format, blocks: blocks)
    }
}
