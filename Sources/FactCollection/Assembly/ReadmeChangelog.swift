import DocumentReading
import RepositoryFacts

/// What the README says under headings about changes, as "Changelog" or "What's new in 1.2".
enum ReadmeChangelog {
    /// The README as a changelog; nil where such parts name no release.
    static func document(
        _ readme: ReadmeAssembly, in tree: borrowing TreeReader
    ) -> Document<ChangelogReading>? {
        guard let outline = readme.outline, let text = readme.text, let path = readme.path, let target = readme.target
        else { return nil }
        let told: ChangelogReading? = tree.derived(from: target) { changelog(in: text, outline) }
        return told.map { Document(path: path, reading: $0) }
    }

    /// The parts of `text` about changes; nil where they name no release.
    static func changelog(in text: String, _ outline: Outline) -> ChangelogReading? {
        let parts = outline.sections.filter { section in
            ([section.title] + section.ancestors.dropFirst()).contains { LinkWords.category(of: $0) == .changelog }
        }
        guard !parts.isEmpty else { return nil }
        let lines = Set(parts.flatMap { $0.line...max($0.line, $0.blocks.last?.lines.upperBound ?? 0) })
        let kept = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, line in
            lines.contains(index + 1) ? line : ""
        }
        let reading = ChangelogReading(text: kept.joined(separator: "\n"))
        return reading.entries > 0 ? reading : nil
    }
}
