import DocumentReading
import TestSupport
import Testing

@Suite(.tags(.small))
struct OtherFormatsOutlineTests {
    @Test func readsRestructuredText() {
        let text = """
            =====
            Title
            =====

            A `link <https://l.example>`_ and named_ with ``code``::

                $ make

            Part
            ----
            .. image:: b.svg
               :target: https://ci.example
               :alt: build
            .. a comment

            - item

            .. _named: https://n.example
            """
        let outline = Outline(text: text, format: .restructuredText)
        #expect(
            outline.blocks.map(\.kind) == [
                .heading(level: 1), .paragraph, .codeBlock(language: nil), .heading(level: 2), .image, .listItem,
            ])
        #expect(outline.blocks[1].text == "A link and named with code:")
        #expect(outline.links.map(\.target) == ["https://l.example", "https://n.example", "https://ci.example"])
        #expect(outline.comments == [Mention(line: 14, text: "a comment")])
        #expect(outline.blocks[2].textLine == 7)
    }

    @Test func readsAsciidoc() {
        let text = """
            = Title
            :toc:

            See https://a.example[the site] and link:b.adoc[b].

            == Part
            // hidden
            [source,sh]
            ----
            make
            ----
            * one
            ** two
            """
        let outline = Outline(text: text, format: .asciidoc)
        #expect(
            outline.blocks.map(\.kind) == [
                .heading(level: 1), .paragraph, .heading(level: 2), .codeBlock(language: "sh"), .listItem, .listItem,
            ])
        #expect(outline.blocks[1].text == "See the site and b.")
        #expect(outline.links.map(\.target) == ["https://a.example", "b.adoc"])
        #expect(outline.comments.map(\.text) == ["hidden"])
    }

    @Test func readsOrg() {
        let text = """
            #+TITLE: Title
            # hidden
            * Part
            See [[https://a.example][the site]] and ~make test~.
            #+BEGIN_SRC sh
            make
            #+END_SRC
            - one
            """
        let outline = Outline(text: text, format: .org)
        #expect(
            outline.blocks.map(\.kind) == [
                .heading(level: 1), .heading(level: 1), .paragraph, .codeBlock(language: "sh"), .listItem,
            ])
        #expect(outline.blocks[2].codeSpans == [Mention(line: 4, text: "make test")])
        #expect(outline.links == [Link(text: "the site", target: "https://a.example", line: 4)])
        #expect(outline.comments.map(\.text) == ["hidden"])
    }

    @Test(arguments: [
        (
            TextFormat.restructuredText,
            "`Some\ntext <https://a.org>`_ and\n`more\n<https://b.org>`_ or `c\n<d>` or `e <https://e.org>`_\n",
            [1, 3, 5]
        ),
        (.asciidoc, "https://a.org[some\ntext] and\nhttps://b.org[b] <<c,d\ne>> https://f.org[f]\n", [1, 3, 3, 4]),
        (.org, "[[https://a.org][some\ntext]] and\n[[https://b.org][b]]\n", [1, 3]),
    ])
    func countsTheLinesOfLinksThatAreWrapped(format: TextFormat, text: String, lines: [Int]) {
        #expect(Outline(text: text, format: format).links.map(\.line) == lines)
    }

    @Test func endsWithTheDocument() {
        let outline = Outline(text: "# License\n\n- MIT:\n\n    ```el", format: .markdown)
        #expect(outline.blocks.allSatisfy { $0.textLine <= 5 })
        #expect(ReadmeReading(outline: outline).licenseStatements.map(\.line) == [3])
    }

    @Test func readsHTML() {
        let text = """
            <!DOCTYPE html><html><head><title>x</title><style>p { }</style></head><body>
            <h1>Title</h1><p>A <a href="a.html">link</a>
            <code>make</code></p><ul><li>one<li>two</ul>
            <pre>
            $ make &amp;&amp; run
            </pre><!-- hidden --></body></html>
            """
        let outline = Outline(text: text, format: .html)
        #expect(
            outline.blocks.map(\.kind) == [
                .heading(level: 1), .paragraph, .listItem, .listItem, .codeBlock(language: nil),
            ])
        #expect(outline.blocks.map(\.text) == ["Title", "A link\nmake", "one", "two", "$ make && run"])
        #expect(outline.blocks.last?.textLine == 5)
        #expect(outline.comments.map(\.text) == ["hidden"])
    }

    @Test func readsPlainText() {
        let text =
            "The Thing\n=========\n\nINSTALLING\n\nRun this:\n\n  make install\n\n- one\n- two\nhttps://a.example\n"
        let outline = Outline(text: text, format: .plain)
        #expect(
            outline.blocks.map(\.kind) == [
                .heading(level: 1), .heading(level: 2), .paragraph, .codeBlock(language: nil), .listItem, .listItem,
            ])
        #expect(outline.links.map(\.line) == [12])
    }

    @Test(arguments: [
        ("README.md", "", TextFormat.markdown), ("a/b.RST", "", .restructuredText), ("x.adoc", "", .asciidoc),
        ("x.org", "", .org),
        ("README", "# Title\n\nwords", .markdown), ("README", "Title\n=====\n\n.. image:: x\n", .restructuredText),
        ("README.txt", "just words", .plain), ("README", "<!DOCTYPE html>\n", .html), ("doc.d/README", "words", .plain),
    ])
    func knowsTheFormat(path: String, text: String, format: TextFormat) {
        #expect(TextFormat(path: path, text: text) == format)
    }

    @Test(arguments: [
        (
            "Development\n===========\n\n.. toctree::\n   :maxdepth: 2\n\n   setup\n   Our workflow <dev/flow>\n   api/*\n\nMore.\n",
            TextFormat.restructuredText, 7
        ),
        (
            "# Development\n\n```{toctree}\n---\nmaxdepth: 2\n---\nsetup\nOur workflow <dev/flow>\napi/*\n```\n\nMore.\n",
            .markdown, 7
        ),
    ])
    func readsTheLinksOfAToctree(text: String, format: TextFormat, line: Int) {
        let outline = Outline(text: text, format: format)
        #expect(
            outline.links == [
                Link(text: "", target: "setup", line: line),
                Link(text: "Our workflow", target: "dev/flow", line: line + 1),
            ])
        #expect(outline.blocks.map(\.text) == ["Development", "", "More."])
    }
}
