import DocumentReading
import RepositoryFacts

/// What the README says under headings about changes, as "Changelog" or "What's new in 1.2".
enum ReadmeChangelog {
    /// The README as a changelog; nil where such parts name no release.
    static func document(_ readme: ReadmeAssembly) -> Document<ChangelogReading>? {
        guard let reading = readme.reading, !reading.changes.isEmpty, let text = readme.text, let path = readme.path,
            let changelog = changelog(in: text, lines: reading.changes)
        else { return nil }
        return Document(path: path, reading: changelog)
    }

    /// What stands in `lines`; nil where they name no release.
    static func changelog(in text: String, lines: [ClosedRange<Int>]) -> ChangelogReading? {
        let meant = Set(lines.joined())
        let kept = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, line in
            meant.contains(index + 1) ? line : ""
        }
        let reading = ChangelogReading(text: kept.joined(separator: "\n"))
        return reading.entries > 0 ? reading : nil
    }
}
