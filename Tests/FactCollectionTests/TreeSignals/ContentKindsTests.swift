import TestSupport
import Testing

@testable import FactCollection

@Suite(.tags(.small))
struct ContentKindsTests {
    @Test func takesCodeForSoftware() {
        #expect(TreeSignals(TreeIndex(paths: ["a.c", "a.h", "README.md", "docs/x.md"])).content.work == .software)
    }

    @Test func takesTablesForData() {
        #expect(TreeSignals(TreeIndex(paths: ["README.md", "a.csv", "b.geojson", "c.csv"])).content.work == .data)
        let package = ["datapackage.json", "data/codes.csv", "scripts/build.py", "README.md"]
        #expect(TreeSignals(TreeIndex(paths: package)).content.work == .data)
        let scripted = ["datapackage.yml", "data/codes.csv", "scripts/get.py", "scripts/join.py", "scripts/sort.py"]
        #expect(TreeSignals(TreeIndex(paths: scripted)).content.work == .data)
    }

    @Test func takesTextForContentOrDocumentation() {
        let texts = (0..<9).map { "chapter\($0).md" }
        #expect(TreeSignals(TreeIndex(paths: texts + ["check.py"])).content.work == .content)
        #expect(TreeSignals(TreeIndex(paths: texts + ["mkdocs.yml"])).content.work == .documentation)
    }

    @Test func takesABookForDocumentationThoughItHoldsListings() {
        let book = ["book.toml", "src/SUMMARY.md", "Cargo.toml"] + (0..<40).map { "listings/ch\($0).rs" }
        #expect(TreeSignals(TreeIndex(paths: book)).content.work == .documentation)
        let program = ["docs/book.toml", "docs/src/SUMMARY.md", "Cargo.toml", "src/main.rs"]
        #expect(TreeSignals(TreeIndex(paths: program)).content.work == .software)
    }

    @Test func takesScriptsThatHelpWithTextsForNoSoftware() {
        let texts = (0..<30).map { "criteria/c\($0).md" } + (0..<20).map { "script/s\($0).sh" }
        #expect(TreeSignals(TreeIndex(paths: texts)).content.work == .content)
        #expect(
            TreeSignals(TreeIndex(paths: ["notes.md", "scripts/a.sh", "scripts/b.sh"])).content.work == .software)
    }

    @Test func takesScriptsBesideCodeForSoftware() {
        let program =
            (0..<30).map { "docs/c\($0).md" } + (0..<9).map { "scripts/s\($0).sh" } + [
                "jobs/run.rb", "jobs/a.rb", "jobs/b.rb", "jobs/c.rb",
            ]
        #expect(TreeSignals(TreeIndex(paths: program)).content.work == .software)
    }

    @Test func takesManyRecordsForData() {
        let records = (0..<60).map { "poems/p\($0).json" }
        #expect(TreeSignals(TreeIndex(paths: records + ["rank.py", "README.md"])).content.work == .data)
        #expect(TreeSignals(TreeIndex(paths: ["a.c", "settings/a.json"])).content.work == .software)
    }

    @Test func leavesVendoredFilesTestsAndConfigurationOut() {
        let paths = ["a.md", "vendor/a.c", "vendor/b.c", "tests/a.csv", ".github/x.py", "Makefile"]
        let kinds = TreeSignals(TreeIndex(paths: paths)).content
        #expect(kinds.counts == [.prose: 1])
    }

    @Test func countsNoDataOfBenchmarksAndTests() {
        let paths = ["src/main.rs", "benchsuite/runs/raw.csv", "src/testdir/input.jsonld", "fuzz/seeds.csv"]
        #expect(TreeSignals(TreeIndex(paths: paths)).content.counts == [.code: 1])
    }

    @Test(arguments: [["README.md"], ["README.md", "LICENSE.md", "CONTRIBUTING.md", "CHANGELOG.md"]])
    func takesNoKindFromFilesAboutTheWork(paths: [String]) {
        #expect(TreeSignals(TreeIndex(paths: paths)).content.work == nil)
    }

    @Test func saysNothingAboutNothing() {
        #expect(TreeSignals(TreeIndex(entries: [])).content.work == nil)
    }
}
