import RepositoryFacts
import TestSupport
import Testing

@testable import FactCollection

@Suite(.tags(.small))
struct TreePropertyTests {
    private static let parts = [
        "README", "README.fr", "docs", ".github", "CONTRIBUTING", "LICENSE-MIT", "LICENSES", "vendor", "po", "fr",
        "ISSUE_TEMPLATE",
        "贡献指南", "e\u{301}", "\u{e9}", "\u{202E}x", "\\xFF", "{{x}}", "SECURITY", "i18n", "data", "t", "..", "-", " ",
    ]
    private static let endings = ["", ".md", ".MD", ".po", ".yml", ".csv", ".go", ".", ".fr.md", "/"]

    private func tree(_ random: inout SplitMix64) -> [TreeFile] {
        (0..<80).map { _ in
            let depth = Int.random(in: 1...3, using: &random)
            let folders = (0..<depth).map { _ in Self.parts[Int.random(in: 0..<Self.parts.count, using: &random)] }
            let path =
                folders.joined(separator: "/") + Self.endings[Int.random(in: 0..<Self.endings.count, using: &random)]
            let kind = TreeFile.Kind(rawValue: UInt8.random(in: 0...3, using: &random)) ?? .file
            return TreeFile(path: path, kind: kind)
        }
    }

    @Test(arguments: 0..<60)
    func theOrderOfEntriesChangesNothing(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let entries = tree(&random)
        let first = TreeIndex(entries: entries)
        let second = TreeIndex(entries: entries.shuffled(using: &random))
        let target: (String) -> String? = { $0.count % 2 == 0 ? "README" : "../README.md" }
        #expect(first.files == second.files)
        #expect(
            CommunityFileFinder.find(in: first, linkTarget: target)
                == CommunityFileFinder.find(in: second, linkTarget: target))
        #expect(TreeSignals(first) == TreeSignals(second))
    }

    @Test(arguments: 0..<60)
    func whatOtherTreesShowedChangesNothing(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let signs = PathSignMemory()
        let candidates = CandidateMemory()
        var entries = tree(&random)
        for _ in 0..<6 {
            entries = entries.shuffled(using: &random).dropLast(20) + tree(&random).prefix(20)
            let index = TreeIndex(entries: entries)
            #expect(TreeSignals(index, memory: signs) == TreeSignals(index))
            let found = CommunityFileFinder.find(
                in: index, forge: nil, overrides: [:], memory: candidates, linkTarget: { _ in "README" })
            #expect(found == CommunityFileFinder.find(in: index, linkTarget: { _ in "README" }))
        }
    }

    @Test(arguments: 0..<60)
    func everythingFoundIsInTheTree(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let index = TreeIndex(entries: tree(&random))
        for files in CommunityFileFinder.find(in: index, linkTarget: { _ in "README" }).values {
            #expect(files.map(\.rank) == Array(files.indices))
            #expect(Set(files.map(\.target)).count == files.count)
            for file in files { #expect(index.file(at: file.target)?.isRegular == true) }
        }
    }

    @Test(arguments: 0..<60)
    func survivesAnyBytes(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let entries = (0..<40).map { _ in
            let bytes = random.bytes(
                count: Int.random(in: 0..<60, using: &random), alphabet: Array("/.-_README.mdLICENSE%\u{301}".utf8))
            return TreeFile(path: String(decoding: bytes, as: UTF8.self))
        }
        let index = TreeIndex(entries: entries)
        #expect(index.files.count <= entries.count)
        _ = CommunityFileFinder.find(in: index)
        _ = TreeSignals(index)
        let links = entries.map { ReadmeLink(text: $0.path, target: $0.path, line: 1) }
        let found = LinkedDocuments.find(links, from: "docs/README.md", in: index, remote: "https://github.com/a/b")
        #expect(found.values.allSatisfy { $0.allSatisfy { index.file(at: $0.target) != nil } })
    }
}
