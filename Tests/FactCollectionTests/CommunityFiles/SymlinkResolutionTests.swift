import TestSupport
import Testing

@testable import FactCollection

@Suite(.tags(.small))
struct SymlinkResolutionTests {
    let index = TreeIndex(entries: [
        TreeFile(path: "docs/guide.md"), TreeFile(path: "README", kind: .symlink),
        TreeFile(path: "doc", kind: .symlink),
        TreeFile(path: "a", kind: .symlink), TreeFile(path: "b", kind: .symlink),
        TreeFile(path: "sub", kind: .submodule),
        TreeFile(path: "docs/up", kind: .symlink),
    ])

    @Test(arguments: [
        ("README", "docs/guide.md", "docs/guide.md"), ("docs/up", "../README", "README"),
        ("README", "./docs//guide.md", "docs/guide.md"),
        ("README", "docs", "docs"),
    ])
    func readsATargetFromTheLinksFolder(path: String, target: String, expected: String) {
        #expect(SymlinkResolution.resolve(path, target: target, in: index) == expected)
    }

    @Test(arguments: [
        "/etc/passwd", "../README", "docs/../../x", "", "gone", ".", "docs/guide.md\0",
        String(repeating: "a/", count: 9000),
    ])
    func refusesWhatIsNotInTheTree(target: String) {
        #expect(SymlinkResolution.resolve("README", target: target, in: index) == nil)
    }

    @Test func followsChainsAndFoldersThatAreLinks() {
        let targets = ["README": "doc/guide.md", "doc": "docs", "docs/up": "../README"]
        #expect(SymlinkResolution.regularFile(at: "docs/up", in: index) { targets[$0] } == "docs/guide.md")
    }

    @Test func endsInLoopsSubmodulesAndUnknownLinks() {
        let targets = ["a": "b", "b": "a", "doc": "doc/doc", "README": "sub"]
        for path in ["a", "doc/x", "README", "docs/up", "nothing", "docs"] {
            #expect(SymlinkResolution.regularFile(at: path, in: index) { targets[$0] } == nil)
        }
    }
}
