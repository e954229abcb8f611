import TestSupport
import Testing

@testable import FactCollection

@Suite(.tags(.small))
struct TreeIndexTests {
    let index = TreeIndex(paths: ["docs/b.md", "README", "docs-old/x", "docs/a/c.md", "docs/a.md", "Docs/Z", "docs0"])

    @Test func listsAFolderWithoutWhatLiesDeeperOrBeside() {
        let listing = index.listing(of: "docs")
        #expect(listing.files.map(\.path) == ["docs/a.md", "docs/b.md"])
        #expect(listing.folders == ["a"])
    }

    @Test func listsTheRoot() {
        let listing = index.listing(of: "")
        #expect(listing.files.map(\.path) == ["README", "docs0"])
        #expect(listing.folders == ["Docs", "docs", "docs-old"])
    }

    @Test func findsOnlyExactPaths() {
        #expect(index.file(at: "docs/a.md") != nil)
        #expect(index.file(at: "docs/A.md") == nil)
        #expect(index.file(at: "docs") == nil)
        #expect(index.isFolder("docs/a"))
        #expect(!index.isFolder("doc"))
    }

    @Test func ignoresCaseInEveryPart() {
        #expect(index.files(ignoringCase: "DOCS/A.MD").map(\.path) == ["docs/a.md"])
        #expect(index.files(ignoringCase: "docs/z").map(\.path) == ["Docs/Z"])
    }

    @Test func tellsEquivalentButDifferentBytesApart() {
        let index = TreeIndex(paths: ["caf\u{e9}", "cafe\u{301}"])
        #expect(index.files.count == 2)
        #expect(index.file(at: "cafe\u{301}")?.path.utf8.count == 6)
    }

    @Test func keepsTheSeparatorBeforeACombiningMark() {
        let index = TreeIndex(paths: ["docs/\u{301}a.md"])
        #expect(index.listing(of: "").folders == ["docs"])
    }

    @Test func countsOnePathOnce() {
        let index = TreeIndex(entries: [TreeFile(path: "a", kind: .symlink), TreeFile(path: "a"), TreeFile(path: "a")])
        #expect(index.files == [TreeFile(path: "a", kind: .file)])
    }

    @Test(arguments: 0..<60)
    func findsWhatALinearSearchFinds(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let paths = (0..<60).map { _ in
            String(decoding: random.bytes(count: 8, alphabet: Array("ab/.".utf8)), as: UTF8.self)
        }
        let index = TreeIndex(paths: paths)
        for path in paths {
            #expect(index.file(at: path) != nil)
            let folder = PathText.folder(of: path)
            let below = Set(paths.filter { $0.utf8.starts(with: "\(folder)/".utf8) }.map { Array($0.utf8) })
            if !folder.isEmpty { #expect(Set(index.files(under: folder).map { Array($0.path.utf8) }) == below) }
        }
    }
}

extension TreeIndex {
    init(paths: [String]) {
        self.init(entries: paths.map { TreeFile(path: $0) })
    }
}
