import DocumentReading
import RepositoryFacts
import TestSupport
import Testing

@testable import FactCollection

@Suite("Files that count where better ones are missing", .tags(.small))
struct FilesBesidesTests {
    @Test(arguments: [
        (["a.c", "framework/CHANGELOG.md", "packages/core/CHANGELOG.md"], ["framework/CHANGELOG.md"]),
        (["packages/b/ChangeLog", "packages/a/CHANGES.rst"], ["packages/a/CHANGES.rst", "packages/b/ChangeLog"]),
        (["deps/jemalloc/ChangeLog", "tests/CHANGELOG.md", "vendor/a/CHANGES", "a/b/c/CHANGELOG.md"], []),
        (["CHANGELOG.md"], []),
    ])
    func changelogsOfParts(paths: [String], found: [String]) {
        #expect(PackageChangelogs.paths(in: TreeIndex(paths: paths)) == found)
    }

    @Test(arguments: [
        (["ARCHITECTURE.md", "a.c", "docs/Coding_Style.rst"], ["ARCHITECTURE.md", "docs/Coding_Style.rst"]),
        (["docs/internals.md", "CODING_STYLE", ".github/architecture.md"], ["CODING_STYLE", "docs/internals.md"]),
        (["architecture.png", "src/ARCHITECTURE.md", "architecture.json"], []),
    ])
    func documentsAboutTheCode(paths: [String], found: [String]) {
        #expect(CodeDocuments.paths(in: TreeIndex(paths: paths)) == found)
    }

    @Test(arguments: [
        (
            "# Sieve\n\nSince 1.0 it sieves.\n\n## Changelog\n\n- 1.2: faster\n- 1.1: right\n\n## Licence\n\n- 2.0\n",
            2, 7, "1.2"
        ),
        ("# Sieve\n\nWhat's new in 1.10\n---\n\nWords.\n\nWhat's new in 1.9\n---\n\nWords.\n", 2, 3, "1.10"),
        ("# Sieve\n\n## 更新日志\n\n### v0.2.0\n\n修复\n", 1, 5, "v0.2.0"),
    ])
    func changesToldInTheReadme(text: String, entries: Int, line: Int, highest: String) {
        let readme = ReadmeReading(outline: Outline(text: text, path: "README.md"))
        let found = ReadmeChangelog.changelog(in: text, lines: readme.changes)
        #expect(found?.entries == entries)
        #expect(found?.highestLine == line)
        #expect(found?.highest == highest)
    }

    @Test func releasesAsGNOMEHeadsThem() {
        let reading = ChangelogReading(
            text: "Overview of changes in sieve-maker 49.1\n\n* Faster\n\nOverview of changes in sieve-maker 48.0\n")
        #expect(reading.entries == 2)
        #expect(reading.highest == "49.1")
    }

    @Test(arguments: ["## Usage\n\n- 1.2: use it", "## Changes\n\nSee git.", "## Submitting changes\n\n- 1.2: do"])
    func aReadmeWithoutChanges(text: String) {
        let readme = ReadmeReading(outline: Outline(text: "# Sieve\n\n" + text, path: "README.md"))
        #expect(ReadmeChangelog.changelog(in: "# Sieve\n\n" + text, lines: readme.changes) == nil)
    }

    @Test(arguments: [
        ("acknowledgements.txt", true), ("THANKS", true), ("CREDITS.md", true), ("AUTHORS", false),
        ("contributors.md", false),
    ])
    func listsOfThoseWhoOnceHelped(name: String, isThanks: Bool) {
        #expect(StewardAssembly.isThanks(name) == isThanks)
    }
}
