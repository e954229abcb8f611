import DocumentReading
import TestSupport
import Testing

@Suite(.tags(.small))
struct OutlineRobustnessTests {
    private static let alphabet = Array("[]()<>`*_-=#~|!:.\\&\"' \t\n\nabh1 https://x ::..```<a href=<!---->".utf8)

    /// Blocks stand in order, inside the document, and their words where they say.
    private func check(_ outline: Outline, lineCount: Int) {
        var last = 1
        for block in outline.blocks {
            #expect(block.lines.lowerBound >= last)
            #expect(block.lines.upperBound <= lineCount)
            #expect(block.textLine >= block.lines.lowerBound)
            #expect(block.links.allSatisfy { (1...lineCount).contains($0.line) })
            last = block.lines.lowerBound
        }
    }

    @Test(arguments: 0..<60 as Range<UInt64>)
    func takesAnyBytesInAnyFormat(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let bytes = random.bytes(count: 400, alphabet: Self.alphabet).map { $0 == 0 ? 0x20 : $0 }
        guard let text = TextDecoding.decode(bytes)?.text else { return }
        let lineCount = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).count
        for format in TextFormat.allCases {
            let outline = Outline(text: text, format: format)
            check(outline, lineCount: lineCount)
            _ = GuideReading(outline: outline)
            _ = ReadmeReading(outline: outline)
            _ = InclusiveWording.findings(in: outline)
        }
    }

    @Test(arguments: 0..<60 as Range<UInt64>)
    func takesADocumentWithPiecesMixedUp(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let pieces = [
            "# H\n", "- a\n", "  - b\n", "> q\n", "```\n", "<pre>\n", "</pre>", "<!--", "-->", "| a |\n", "|--|\n",
            "[x](y)", "![", "\n\n", "::\n\n", "    code\n", ".. image:: x\n", "----\n", "===\n", "#+BEGIN_SRC\n",
            "<table>", "`", "[r]: u\n", "word ",
        ]
        let text = (0..<120).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
        let lineCount = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).count
        for format in TextFormat.allCases { check(Outline(text: text, format: format), lineCount: lineCount) }
    }

    @Test(arguments: [
        "[", ">", "*", "`", "![", "](", "<", "<a ", "&", "- ", "  - a\n", "<!--", "<pre>\n\n", "`` ` ", "[[", "|",
        "](\"", "..\n", "[a](b",
    ])
    func costGrowsWithTheLengthOnly(unit: String) {
        let clock = ContinuousClock()
        func cost(_ count: Int) -> Duration {
            let text = String(repeating: unit, count: count)
            return clock.measure {
                for format in TextFormat.allCases { _ = Outline(text: text, format: format).blocks.count }
            }
        }
        _ = cost(100)
        // Eight times the length in less than 40 times the time, with room for a busy machine; a square would be 64.
        let small = max(min(cost(400), cost(400)), .milliseconds(2))
        let large = min(cost(3_200), cost(3_200))
        #expect(large < small * 40)
    }

    @Test func takesOneVeryLongLine() {
        let text = String(repeating: "word [a](b) `c` ", count: 20_000)
        #expect(Outline(text: text, format: .markdown).blocks.first?.links.count == 20_000)
    }
}
