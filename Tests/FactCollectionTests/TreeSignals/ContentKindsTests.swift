import TestSupport
import Testing

@testable import FactCollection

@Suite(.tags(.small))
struct ContentKindsTests {
    @Test func takesCodeForSoftware() {
        #expect(ContentKinds.find(in: TreeIndex(paths: ["a.c", "a.h", "README.md", "docs/x.md"])).work == .software)
    }

    @Test func takesTablesForData() {
        #expect(ContentKinds.find(in: TreeIndex(paths: ["README.md", "a.csv", "b.geojson", "c.csv"])).work == .data)
        let package = ["datapackage.json", "data/codes.csv", "scripts/build.py", "README.md"]
        #expect(ContentKinds.find(in: TreeIndex(paths: package)).work == .data)
        let scripted = ["datapackage.yml", "data/codes.csv", "scripts/get.py", "scripts/join.py", "scripts/sort.py"]
        #expect(ContentKinds.find(in: TreeIndex(paths: scripted)).work == .data)
    }

    @Test func takesTextForContentOrDocumentation() {
        let texts = (0..<9).map { "chapter\($0).md" }
        #expect(ContentKinds.find(in: TreeIndex(paths: texts + ["check.py"])).work == .content)
        #expect(ContentKinds.find(in: TreeIndex(paths: texts + ["mkdocs.yml"])).work == .documentation)
    }

    @Test func takesABookForDocumentationThoughItHoldsListings() {
        let book = ["book.toml", "src/SUMMARY.md", "Cargo.toml"] + (0..<40).map { "listings/ch\($0).rs" }
        #expect(ContentKinds.find(in: TreeIndex(paths: book)).work == .documentation)
        let program = ["docs/book.toml", "docs/src/SUMMARY.md", "Cargo.toml", "src/main.rs"]
        #expect(ContentKinds.find(in: TreeIndex(paths: program)).work == .software)
    }

    @Test func takesScriptsThatHelpWithTextsForNoSoftware() {
        let texts = (0..<30).map { "criteria/c\($0).md" } + (0..<20).map { "script/s\($0).sh" }
        #expect(ContentKinds.find(in: TreeIndex(paths: texts)).work == .content)
        #expect(
            ContentKinds.find(in: TreeIndex(paths: ["notes.md", "scripts/a.sh", "scripts/b.sh"])).work == .software)
    }

    @Test func takesScriptsBesideCodeForSoftware() {
        let program =
            (0..<30).map { "docs/c\($0).md" } + (0..<9).map { "scripts/s\($0).sh" } + [
                "jobs/run.rb", "jobs/a.rb", "jobs/b.rb", "jobs/c.rb",
            ]
        #expect(ContentKinds.find(in: TreeIndex(paths: program)).work == .software)
    }

    @Test func takesManyRecordsForData() {
        let records = (0..<60).map { "poems/p\($0).json" }
        #expect(ContentKinds.find(in: TreeIndex(paths: records + ["rank.py", "README.md"])).work == .data)
        #expect(ContentKinds.find(in: TreeIndex(paths: ["a.c", "settings/a.json"])).work == .software)
    }

    @Test func leavesVendoredFilesTestsAndConfigurationOut() {
        let paths = ["a.md", "vendor/a.c", "vendor/b.c", "tests/a.csv", ".github/x.py", "Makefile"]
        let kinds = ContentKinds.find(in: TreeIndex(paths: paths))
        #expect(kinds.counts == [.prose: 1])
        #expect(kinds.vendoredFiles == 2)
        #expect(kinds.share(of: .prose) == 1)
    }

    @Test func countsNoDataOfBenchmarksAndTests() {
        let paths = ["src/main.rs", "benchsuite/runs/raw.csv", "src/testdir/input.jsonld", "fuzz/seeds.csv"]
        #expect(ContentKinds.find(in: TreeIndex(paths: paths)).counts == [.code: 1])
    }

    @Test(arguments: [["README.md"], ["README.md", "LICENSE.md", "CONTRIBUTING.md", "CHANGELOG.md"]])
    func takesNoKindFromFilesAboutTheWork(paths: [String]) {
        #expect(ContentKinds.find(in: TreeIndex(paths: paths)).work == nil)
    }

    @Test func saysNothingAboutNothing() {
        #expect(ContentKinds.find(in: TreeIndex(entries: [])).work == nil)
        #expect(ContentKinds.find(in: TreeIndex(entries: [])).share(of: .code) == 0)
    }
}
