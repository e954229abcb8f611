import DocumentReading
import TestSupport
import Testing

@Suite(.tags(.small))
struct MarkdownOutlineTests {
    private func blocks(_ text: String) -> [Block] { Outline(text: text, format: .markdown).blocks }

    @Test func readsHeadingsOfEveryKind() {
        let found = blocks("# One #\n\nTwo\n===\n\nThree\n---\n\n<h2 align=\"center\">Four</h2>\n\n#Five\n")
        #expect(found.map(\.text) == ["One", "Two", "Three", "Four", "Five"])
        #expect(found.map(\.headingLevel) == [1, 1, 2, 2, 1])
        #expect(found.map(\.lines.lowerBound) == [1, 3, 6, 9, 11])
    }

    @Test func numbersAndIncludesAreNoHeadings() {
        #expect(blocks("#123 is fixed\n").first?.kind == .paragraph)
        #expect(blocks("words\n#Word\n").count == 1)
    }

    @Test func stripsMarksAndKeepsCodeApart() throws {
        let block = try #require(blocks("Use **bold**, _it_ and `make test` in snake_case, 2 * 3.\n").first)
        #expect(block.text == "Use bold, it and make test in snake_case, 2 * 3.")
        #expect(block.prose == "Use bold, it and  in snake_case, 2 * 3.")
        #expect(block.codeSpans == [Mention(line: 1, text: "make test")])
    }

    @Test func findsLinksOfEveryKind() {
        let text = """
            See [one](a.md "t"), [two][ref], [Ref], <https://four.example>, https://five.example/x(y).
            and <a href="six.md">six</a>

            [ref]: <seven.md> 'title'
            """
        let links = blocks(text).flatMap(\.links)
        #expect(
            links.map(\.target) == [
                "a.md", "seven.md", "seven.md", "https://four.example", "https://five.example/x(y)", "six.md",
            ])
        #expect(links.map(\.line) == [1, 1, 1, 1, 1, 2])
        #expect(links.last?.text == "six")
    }

    @Test func aBadgeIsAnImageWithTheTargetOfItsLink() {
        let found = blocks(
            "[![Build](b.svg)](https://ci.example)\n[![Chat][i]][t]\n\n[i]: c.svg\n[t]: https://chat.example\n")
        #expect(found.map(\.kind) == [.image])
        #expect(
            found.first?.links == [
                Link(text: "Build", target: "https://ci.example", image: "b.svg", line: 1),
                Link(text: "Chat", target: "https://chat.example", image: "c.svg", line: 2),
            ])
    }

    @Test func wordsAfterAnImageKeepTheirLine() throws {
        let block = try #require(blocks("![logo](l.png)\nwords\nmore\n").first)
        #expect(block.kind == .paragraph)
        #expect(block.text == "words\nmore")
        #expect(block.textLine == 2)
        #expect(block.lines == 1...3)
    }

    @Test func readsCodeFencedAndIndented() {
        let found = blocks("```sh\nmake\n```\n\n~~~\n```\n~~~\n\n    indented\n\n- item\n\n  ```js\n  x\n  ```\n")
        #expect(
            found.map(\.kind) == [
                .codeBlock(language: "sh"), .codeBlock(language: nil), .codeBlock(language: nil), .listItem,
                .codeBlock(language: "js"),
            ])
        #expect(found.map(\.text) == ["make", "```", "indented", "item", "x"])
        #expect(found.map(\.textLine) == [2, 6, 9, 11, 14])
    }

    @Test func flattensListsAndQuotes() {
        let found = blocks("1. one\n   - two\n     more\n* [x] three\n\n> quoted\nlazy\n")
        #expect(found.map(\.text) == ["one", "two\nmore", "three", "quoted\nlazy"])
        #expect(found.map(\.kind) == [.listItem, .listItem, .listItem, .quote])
    }

    @Test func readsTables() {
        let found = blocks("| a | b |\n|---|:-:|\n| [c](d.md) | e |\n\nafter\n")
        #expect(found.map(\.kind) == [.table, .paragraph])
        #expect(found.first?.links.map(\.target) == ["d.md"])
        #expect(found.first?.lines == 1...3)
    }

    @Test func leavesOutFrontMatterAndKeepsCommentsApart() {
        let outline = Outline(
            text: "---\ntitle: x\n---\na <!-- hidden\nstill --> b\n\n`<!-- code -->`\n", format: .markdown)
        #expect(outline.blocks.first?.lines == 4...5)
        #expect(outline.comments == [Mention(line: 4, text: "hidden\nstill")])
        #expect(outline.blocks.last?.text == "<!-- code -->")
    }

    @Test func anUnclosedCommentHidesTheRest() {
        #expect(blocks("words\n\n<!-- never closed\n\n# Hidden\n").map(\.text) == ["words"])
    }

    @Test func readsHTMLInsideMarkdown() {
        let found = blocks(
            "<p align=\"center\">\n  <img src=\"l.png\" alt=\"Logo\">\n  <b>Fast</b> &amp; small\n</p>\n\n# After\n")
        #expect(found.map(\.text) == ["Fast & small", "After"])
        #expect(found.first?.links.first?.image == "l.png")
        #expect(found.first?.textLine == 3)
    }
}
