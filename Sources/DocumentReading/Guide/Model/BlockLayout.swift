/// How a block of a guide looks, apart from its words.
struct BlockLayout {
    private let kind: Int
    private let wordCount: Int
    private let endsWithColon: Bool
    /// Whether it is a heading, or a short line that stands alone as one would.
    let isHeadingLike: Bool

    init(_ block: Block, wordCount: Int) {
        kind = Self.number(of: block.kind)
        self.wordCount = wordCount
        let last = block.text.utf8.last { $0 != Byte.space && $0 != Byte.newline }
        endsWithColon = last == Byte.colon
        isHeadingLike = block.headingLevel != nil || Self.looksLikeHeading(block, last: last, wordCount: wordCount)
    }

    private static func looksLikeHeading(_ block: Block, last: UInt8?, wordCount: Int) -> Bool {
        guard block.kind == .paragraph, (1...8).contains(wordCount), let last else { return false }
        let endsSentence = last == Byte.dot || last == Byte.colon || last == 0x2C || last == 0x3B || last == 0x21
        return !endsSentence && !block.text.utf8.contains(Byte.newline) && block.text.utf8.first?.isDigit == false
    }

    private static func number(of kind: Block.Kind) -> Int {
        switch kind {
        case .heading: 0
        case .paragraph: 1
        case .listItem: 2
        case .codeBlock: 3
        case .quote: 4
        case .table: 5
        case .image: 6
        }
    }

    /// Calls `body` with its features as keys, where it is number `index` of `count` blocks. Returns how many.
    @inline(__always)
    func forEachKey(at index: Int, of count: Int, _ body: (UInt64) -> Void) -> Int {
        let length = Int.bitWidth - wordCount.leadingZeroBitCount
        let flags = (isHeadingLike ? 1 : 0) + (endsWithColon ? 2 : 0)
        body(UInt64(kind))
        body(UInt64(1 << 8 | min(length, 9)))
        body(UInt64(2 << 8 | flags))
        body(UInt64(3 << 8 | 5 * index / count))
        return 4
    }
}
