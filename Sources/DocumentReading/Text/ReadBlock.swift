/// A block with its folded words; a class, so that lists of them are cheap to go through.
final class ReadBlock: Sendable {
    let block: Block
    let folded: FoldedText

    init(_ block: Block) {
        self.block = block
        folded = FoldedText(block.text, firstLine: block.textLine)
    }
}
