import TestSupport
import Testing

@testable import Reporter

@Suite("Styled text", .tags(.small))
struct StyledTextTests {
    @Test func breaksAtSpaces() {
        #expect(lines("one two three four", 9) == ["one two", "three", "four"])
        #expect(lines("one two three four", 80) == ["one two three four"])
        #expect(lines("", 9) == [])
    }

    @Test func shortensAWordThatIsTooLong() {
        #expect(lines("see abcdefghijklmnop", 8) == ["see", "abcd…nop"])
    }

    @Test func keepsWhatIsUnbrokenTogether() {
        #expect(lines(StyledText("one " + "two three".unbroken), 10) == ["one", "two three"])
    }

    @Test func makesInterpolatedTextSafeAndKeepsItsRole() {
        let name = "\u{1B}[2J"
        let text: StyledText = "a \(name, .bad)"
        #expect(text.drawn(colour: false) == #"a \u{1B}[2J"#)
        #expect(text.drawn(colour: true) == "a \u{1B}[31m" + #"\u{1B}[2J"# + "\u{1B}[0m")
    }

    @Test func drawsNoSpaceAtTheEnd() {
        #expect(StyledText("a  ", .bad).drawn(colour: true) == "\u{1B}[31ma\u{1B}[0m")
    }

    private func lines(_ text: StyledText, _ width: Int) -> [String] {
        text.wrapped(first: width, rest: width, ellipsis: "…").map { $0.drawn(colour: false) }
    }
}
