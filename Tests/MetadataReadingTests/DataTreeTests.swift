import TestSupport
import Testing

@testable import MetadataReading

@Suite("Trees of YAML and JSON", .tags(.small))
struct DataTreeTests {
    private func yaml(_ text: String) -> DataTree {
        DataTree.yaml(Array(text.utf8))
    }

    private func json(_ text: String, comments: Bool = false) -> DataTree {
        DataTree.json(Array(text.utf8), allowsComments: comments)
    }

    @Test
    func keepsOrderTypesAndLines() throws {
        let root = try #require(yaml("b: 1\na:\n  - yes\n  - true\n  - 1.5\n  - '2'\n  -\n").root)
        #expect(root.entries?.map(\.key) == ["b", "a"])
        let items = try #require(root["a"]?.items)
        #expect(items.map { $0.scalar?.kind } == [.string, .boolean, .number, .string, .null])
        #expect(items.map(\.line).prefix(4) == [3, 4, 5, 6])
        #expect(root["b"]?.scalar?.kind == .integer)
        #expect(items[0].column == 5)
    }

    @Test
    func readsTheSameFromBothFormats() throws {
        let text = "{\"a\": [1, 2.5, \"x\", null, true], \"b\": {\"c\": \"\\u00e9\\n\"}}"
        #expect(try #require(yaml(text).root) == #require(json(text).root))
    }

    @Test
    func aliasesRepeatTheirAnchor() throws {
        let root = try #require(yaml("a: &x [1, {b: &t text}]\nc: *x\nd: *t\n").root)
        #expect(root["a"] == root["c"])
        #expect(root["d"]?.string == "text")
        #expect(root["c"]?.line == 1)
    }

    @Test
    func ofDuplicateYAMLKeysTheLastStandsAndEachIsAProblem() {
        let tree = yaml("github: a\nko_fi: b\ngithub:\n  - c\nko_fi:\nko_fi: d\n")
        #expect(tree.root?["github"]?.items?.first?.string == "c")
        #expect(tree.root?["ko_fi"]?.string == "d")
        #expect(tree.problems.map(\.rule) == Array(repeating: "yaml/duplicate-key", count: 3))
        #expect(tree.problems.map(\.line) == [1, 2, 5])
    }

    @Test
    func duplicateKeysAreFoundInFilesFromWindows() {
        let tree = yaml("a: 1\r\nb:\r\n  - 2\r\nb:\r\n  - 3\r\na: 4\r\n")
        #expect(tree.root?["a"]?.scalar?.text == "4")
        #expect(tree.root?["b"]?.items?.first?.scalar?.text == "3")
        #expect(tree.problems.map(\.line) == [1, 2])
    }

    @Test
    func ofDuplicateJSONKeysTheLastStandsAndIsAProblem() {
        let tree = json("{\n\"a\": 1,\n\"a\": 2\n}")
        #expect(tree.root?["a"]?.scalar?.text == "2")
        #expect(tree.problems.map(\.line) == [3])
    }

    @Test(arguments: [
        ("a: b: c", 1), ("a: [1,\nb", 2), ("a: 1\n  b: 2", 2), ("a: \"x", 1), ("a: *nobody", 1),
        ("a: 1\n---\nb: 2\n", 2),
    ])
    func yamlErrorsNameTheirLine(text: String, line: Int) {
        let tree = yaml(text)
        #expect(tree.root == nil)
        #expect(tree.problems.map(\.rule) == ["yaml/syntax"])
        #expect(tree.problems.first?.line == line)
    }

    @Test(arguments: ["---", "--- ", "---\n", "a:", "- a:\n-", "? a\n:"])
    func nothingIsOnALineOfTheFile(text: String) {
        let root = DataTree.yaml(Array(text.utf8)).root
        let last = root?.entries?.last?.value ?? root?.items?.last ?? root
        #expect((last?.line ?? 1) <= text.split(separator: "\n").count)
    }

    @Test(arguments: [("a: [\n", 1), ("a: [", 1), ("a:\n  [\n", 2), ("a: [\n\n\n", 3)])
    func whatEndsTooSoonIsOnALineOfTheFile(text: String, line: Int) {
        #expect(DataTree.yaml(Array(text.utf8)).problems.map(\.line) == [line])
    }

    @Test(arguments: [
        ("{\"a\": 1,}", 1), ("[1 2]", 1), ("{\n\"a\" 1}", 2), ("", 1), ("[1]]", 1), ("{\"a\": 01}", 1),
        ("[\n\"\n\"]", 2),
        ("nul", 1), ("[1", 1), ("[+1]", 1), ("[.5]", 1), ("// x\n[]", 1), ("'a'", 1), ("{a: 1}", 1), ("[0x10]", 1),
        ("\"\\x\"", 1), ("\"\\u12\"", 1),
    ])
    func jsonErrorsNameTheirLine(text: String, line: Int) {
        let tree = json(text)
        #expect(tree.root == nil)
        #expect(tree.problems.map(\.rule) == ["json/syntax"])
        #expect(tree.problems.first?.line == line)
    }

    @Test
    func commentsAreReadWhereTheyAreAllowed() {
        let tree = json("// hello\n{ /* a\n b */ \"a\": [1, 2,], // end\n}", comments: true)
        #expect(tree.problems.isEmpty)
        #expect(tree.root?["a"]?.items?.count == 2)
        #expect(tree.root?.entries?.first?.line == 3)
    }

    @Test
    func surrogatePairsAreJoinedAndHalvesReplaced() {
        #expect(json("\"\\ud83d\\ude00\"").root?.string == "😀")
        #expect(json("\"\\ud83d x\"").root?.string == "\u{FFFD} x")
        #expect(json("\"\\ud83d\\u0041\"").root?.string == "\u{FFFD}A")
    }

    @Test(arguments: ["0b1", "1e", "-", "+", ".", "1_000", "0x", "NULL0", "2024-01-01", "1.0.0", "e5"])
    func whatIsNoPlainValueIsText(text: String) {
        #expect(DataScalar(plain: text).kind == .string)
    }

    @Test
    func bytesThatAreNotUTF8AreRefused() {
        #expect(DataTree.yaml([0x61, 0x3A, 0x20, 0xFF]).problems.map(\.rule) == ["file/encoding"])
        #expect(DataTree.json([0xC3, 0x28]).problems.map(\.rule) == ["file/encoding"])
    }

    @Test
    func aByteOrderMarkIsNoPartOfTheText() {
        #expect(DataTree.json([0xEF, 0xBB, 0xBF] + Array("{}".utf8)).root?.entries?.isEmpty == true)
        #expect(DataTree.yaml([0xEF, 0xBB, 0xBF] + Array("a: 1".utf8)).root?["a"] != nil)
    }
}
