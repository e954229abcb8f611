import TestSupport
import Testing

@testable import Reporter

@Suite("Display width", .tags(.small))
struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("plain", 5), ("é", 1), ("e\u{301}", 1), ("灯台", 4), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2),
        ("ﾊﾞ", 2),
        ("🎉", 2), ("❤", 1), ("❤\u{FE0F}", 2), ("🇫🇷", 2), ("Ａ", 2), ("█░·", 3),
    ])
    func countsColumns(text: String, width: Int) {
        #expect(text.displayWidth == width)
    }

    @Test func shortensInTheMiddle() {
        #expect("docs/handbook/contributing.adoc".shortened(to: 15, ellipsis: "…") == "docs/ha…ng.adoc")
        #expect("灯台灯台灯台".shortened(to: 8, ellipsis: "…") == "灯台…台")
        #expect("short".shortened(to: 5, ellipsis: "…") == "short")
        #expect("anything".shortened(to: 0, ellipsis: "...") == "")
    }

    @Test(arguments: UInt64(0)..<60)
    func neverShortensToMoreThanAsked(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let bytes = generator.bytes(count: 90, alphabet: Array("aé灯🎉❤\u{FE0F}\u{301}🇫".utf8))
        let text = String(decoding: bytes, as: UTF8.self).withVisibleEscapes
        for width in 0..<40 { #expect(text.shortened(to: width, ellipsis: "…").displayWidth <= width) }
    }

    @Test func writesOutWhatCannotBeSeen() {
        #expect(
            "a\u{1B}b\u{202E}c\u{200D}\u{FEFF}\u{AD}".withVisibleEscapes == #"a\u{1B}b\u{202E}c\u{200D}\u{FEFF}\u{AD}"#)
        #expect("\u{301}a\u{301}".withVisibleEscapes == #"\u{301}"# + "a\u{301}")
        #expect("é 灯 ❤\u{FE0F}".withVisibleEscapes == "é 灯 ❤\u{FE0F}")
        let pile = "a" + String(repeating: "\u{301}", count: 5000)
        #expect(pile.withVisibleEscapes.displayWidth > 4000)
    }
}
