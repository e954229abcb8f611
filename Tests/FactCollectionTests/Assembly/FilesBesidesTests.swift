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
}
