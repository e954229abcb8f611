import TestSupport
import Testing

@testable import MetadataReading

@Suite("Hostile YAML and JSON", .tags(.small))
struct HostileTreeTests {
    private static let nested = String(repeating: "[", count: 20_000)
    private static let laughs =
        "a0: &a0 [x]\n"
        + (1...30).map { level in
            "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ",") + "]\n"
        }.joined()

    private static let hostile: [(name: String, text: String)] = [
        ("nested lists", nested),
        ("nested lists, closed", nested + String(repeating: "]", count: 20_000)),
        ("nested mappings", String(repeating: "{\"a\":", count: 20_000)),
        ("nested block lists", String(repeating: "- ", count: 20_000)),
        ("nested by indentation", (0..<600).map { String(repeating: " ", count: $0) + "a:\n" }.joined()),
        ("billion laughs", laughs),
        ("billion laughs as a key", laughs + "? *a30\n: 1\n*a29 : 2\n"),
        ("explicit keys", String(repeating: "? ", count: 20_000)),
        (
            "keys in keys",
            String(
                repeating: String(repeating: "{", count: 200) + "a:1" + String(repeating: "}:1", count: 200) + "\n",
                count: 200)
        ),
        ("flow explicit keys", String(repeating: "{? ", count: 900) + String(repeating: "a,", count: 60_000)),
        (
            "a long text repeated",
            "a: &a " + String(repeating: "x", count: 100_000) + "\nb: [" + String(repeating: "*a,", count: 40_000) + "]"
        ),
        ("a huge key", String(repeating: "k", count: 250_000) + ": 1"),
        ("one quote", "a: \"" + String(repeating: "\\n ", count: 80_000)),
        ("many keys", (0..<20_000).map { "k\($0): v\n" }.joined()),
        ("many commas in deep lists", String(repeating: "[", count: 900) + String(repeating: "a,", count: 120_000)),
        ("many duplicates", (0..<20_000).map { "k\($0 % 40): v\n" }.joined()),
        ("comment", "#" + String(repeating: "x", count: 200_000)),
        ("tags", String(repeating: "!!str ", count: 40_000)),
        ("anchors", (0..<20_000).map { "- &a\($0) x\n" }.joined()),
        ("directives", String(repeating: "%TAG ! x\n", count: 20_000)),
        ("colons", String(repeating: ":", count: 200_000)),
        ("dashes", String(repeating: "-\n", count: 100_000)),
        ("only opening braces in text", "a: |\n" + String(repeating: "  x { [ y\n", count: 10_000)),
    ]

    @Test(arguments: hostile.map(\.name))
    func costsLittleTime(name: String) throws {
        let text = try #require(Self.hostile.first { $0.name == name }).text
        let clock = ContinuousClock()
        let took = clock.measure {
            _ = DataTree.yaml(Array(text.utf8))
            _ = DataTree.json(Array(text.utf8), allowsComments: true)
        }
        #expect(took < .seconds(20), "took \(took)")
    }

    @Test
    func aliasesThatMultiplyAreRefused() {
        let tree = DataTree.yaml(Array(Self.laughs.utf8))
        #expect(tree.root == nil)
        #expect(tree.problems.map(\.rule) == ["yaml/too-many-values"])
    }

    @Test
    func depthIsLimited() {
        let text = String(repeating: "[", count: 65) + String(repeating: "]", count: 65)
        #expect(DataTree.json(Array(text.utf8)).problems.map(\.rule) == ["json/too-deep"])
        #expect(DataTree.yaml(Array(text.utf8)).problems.map(\.rule) == ["yaml/too-deep"])
    }

    @Test
    func ordinaryProseIsNoHazard() {
        let prose = "a: |\n" + String(repeating: "  Quoi ? [here]: x, *bold* & more, what ? {yes}: no\n", count: 100)
        #expect(DataTree.yaml(Array(prose.utf8)).problems.isEmpty)
    }

    @Test(arguments: 0..<200)
    func arbitraryBytesNeverCrash(seed: Int) {
        var generator = SplitMix64(seed: UInt64(seed))
        let bytes = generator.bytes(count: 300, alphabet: Array("{}[]\"':,-?&*!|>%@#\n  ab1.\\u0<~".utf8))
        _ = DataTree.yaml(bytes)
        _ = DataTree.json(bytes, allowsComments: seed.isMultiple(of: 2))
        let valid = Array(String(decoding: bytes, as: UTF8.self).utf8)
        _ = DataTree.yaml(valid)
        _ = DataTree.json(valid)
    }
}
