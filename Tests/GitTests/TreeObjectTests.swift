import TestSupport
import Testing

@testable import Git

@Suite("Parsing tree objects", .tags(.small))
struct TreeObjectTests {
    private func names(_ bytes: [UInt8]) -> (names: [String], isMalformed: Bool) {
        var folder = TreeObject(bytes)
        var names: [String] = []
        while let entry = folder.next() { names.append(String(decoding: entry.name, as: UTF8.self)) }
        return (names, folder.isMalformed)
    }

    private func entry(_ mode: String, _ name: String) -> [UInt8] {
        Array(mode.utf8) + [0x20] + Array(name.utf8) + [0] + [UInt8](repeating: 7, count: 20)
    }

    @Test func readsEntries() {
        let result = names(entry("100644", "a") + entry("40000", "b") + entry("160000", "c"))
        #expect(result.names == ["a", "b", "c"])
        #expect(!result.isMalformed)
    }

    @Test(arguments: ["..", ".", "", "a/b"]) func stopsAtNamesThatLeadElsewhere(_ name: String) {
        let result = names(entry("100644", "a") + entry("100644", name) + entry("100644", "z"))
        #expect(result.names == ["a"])
        #expect(result.isMalformed)
    }

    @Test func stopsWhereTheBytesEnd() {
        let whole = entry("100644", "a")
        for count in 1..<whole.count {
            #expect(names(Array(whole.prefix(count))).isMalformed)
        }
    }

    @Test(arguments: 0..<300 as Range<UInt64>) func survivesAnyBytes(_ seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        var bytes = entry("100644", "a") + entry("40000", "b")
        bytes += generator.bytes(count: Int(seed), alphabet: Array("40100644 \0ab".utf8))
        #expect(names(bytes).names.prefix(2) == ["a", "b"])
    }
}
