import RepositoryFacts
import TestSupport
import Testing

@testable import FactCollection

@Suite("A folder of release notes", .tags(.small))
struct ReleaseNotesFolderTests {
    @Test(arguments: [
        (
            ["docs/release-notes/1.9.rst", "docs/release-notes/1.10.rst", "docs/release-notes/index.rst"],
            "docs/release-notes: 2, 1.10"
        ),
        (["Documentation/RelNotes/2.1.0.txt", "Documentation/RelNotes/2.0.0.txt"], "Documentation/RelNotes: 2, 2.1.0"),
        (["releases/1.0.0-notes.md", "releases/1.1.0-notes.md", "a.c"], "releases: 2, -"),
        (["doc/ReleaseNotes4.9.md", "doc/ReleaseNotes4.13.md", "doc/ReleaseNotes4.13.txt"], "doc: 2, 4.13"),
        (["docs/release-notes-v1.0.md", "docs/release-notes-v1.1.md", "docs/v2.0.md"], "docs: 2, 1.1"),
        (["docs/guide-1.0.md", "docs/guide-1.1.md"], nil),
        (["docs/release-notes/1.0.rst"], nil),
        (["docs/release-notes/guide.rst", "docs/release-notes/index.rst"], nil),
        (["release/1.0.zip", "release/1.1.zip"], nil),
        (["vendor/thing/releases/1.0.md", "vendor/thing/releases/1.1.md"], nil),
        ([], nil),
    ])
    func isKnownByTheNamesOfItsFiles(paths: [String], told: String?) {
        let document = ReleaseNotesFolder.document(in: TreeIndex(paths: paths))
        let answer = document.map { "\($0.path): \($0.reading?.entries ?? 0), \($0.reading?.highest ?? "-")" }
        #expect(answer == told)
    }
}
