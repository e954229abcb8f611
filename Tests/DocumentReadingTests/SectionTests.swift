import DocumentReading
import TestSupport
import Testing

@Suite(.tags(.small))
struct SectionTests {
    @Test func cutsAtHeadingsAndNamesTheHeadingsAbove() {
        let outline = Outline(
            format: .markdown,
            blocks: [
                Block(.paragraph, text: "before", lines: 1...1),
                Block(.heading(level: 1), text: "Top", lines: 2...2),
                Block(.heading(level: 3), text: "Deep", lines: 3...3),
                Block(.paragraph, text: "inside", lines: 4...4),
                Block(.heading(level: 2), text: "Next", lines: 5...5),
            ])
        #expect(outline.sections.map(\.title) == ["", "Top", "Deep", "Next"])
        #expect(outline.sections.map(\.ancestors) == [[], [], ["Top"], ["Top"]])
        #expect(outline.sections.map(\.blocks.count) == [1, 0, 1, 0])
        #expect(outline.sections.map(\.line) == [1, 2, 3, 5])
    }

    @Test func anEmptyDocumentHasNoSection() {
        #expect(Outline(format: .plain, blocks: []).sections.isEmpty)
    }
}
