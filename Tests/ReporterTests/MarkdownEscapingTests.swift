import TestSupport
import Testing

@testable import Reporter

@Suite("Markdown escaping", .tags(.small))
struct MarkdownEscapingTests {
    @Test(arguments: [
        ("plain words, (really)", "plain words, (really)"),
        ("<b>", "&#60;b&#62;"),
        ("[a](b)", "&#91;a&#93;(b)"),
        ("a|b", "a&#124;b"),
        ("@ama", "&#64;&#8203;ama"),
        ("#12 and 95 %", "&#35;&#8203;12 and 95 &#37;"),
        ("https://a.example", "https&#58;&#8203;//a.example"),
        ("www.a.example", "www&#8203;.a.example"),
        ("gh-12, high-level", "gh&#8203;-12, high-level"),
        (":tada:", "&#58;&#8203;tada:"),
        ("README.md:31", "README.md:31"),
        ("$x$", "<span>&#36;</span>x<span>&#36;</span>"),
        ("1. one", "1&#46; one"),
        ("1.5 points", "1.5 points"),
        ("- one - two", "&#45; one - two"),
        ("/close", "&#47;close"),
        ("a\nb", "a&#92;u&#123;A&#125;b"),
    ])
    func leavesOnlyText(text: String, expected: String) {
        #expect(text.escapedForMarkdown == expected)
    }

    @Test(arguments: UInt64(0)..<200)
    func leavesNoMarkup(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let bytes = generator.bytes(count: 120, alphabet: Array("@#!<>[]()`*_|\\~$&:/w.g-1 \n".utf8))
        let escaped = String(decoding: bytes, as: UTF8.self).escapedForMarkdown.withoutReferences
        #expect(!escaped.unicodeScalars.contains { "@#!<>[]`*_|\\~$&\n".unicodeScalars.contains($0) })
        #expect(!escaped.contains("://"))
    }

    @Test func shortensWhatIsVeryLong() {
        #expect(String(repeating: "a", count: 100_000).escapedForMarkdown.count == 400)
    }
}

extension String {
    /// The text with each character reference, and the element around a dollar, replaced by a letter.
    fileprivate var withoutReferences: String {
        var result = ""
        var rest = Array(replacing("<span>&#36;</span>", with: "x").unicodeScalars)[...]
        while let scalar = rest.popFirst() {
            if scalar == "&", rest.first == "#", let end = rest.firstIndex(of: ";") {
                rest = rest[(end + 1)...]
                result += "x"
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
