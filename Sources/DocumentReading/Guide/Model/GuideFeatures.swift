/// What the blocks of a guide show, as `TopicModel` weighs it: numbers of buckets, in groups.
///
/// `scripts/train-guide-model` learns from the same values, which the development tool `guide-features` prints.
package struct GuideFeatures {
    /// A kind of feature; the features of a group count the less the more there are of them.
    package enum Group: Int, CaseIterable {
        /// Words of the block and pairs of neighbours.
        case words
        /// The same, by the first letters of each word.
        case stems
        /// Words of the block before.
        case before
        /// Words of the block behind.
        case after
        /// Words and pairs of the heading above.
        case heading
        /// What the block is, how long it is and where it stands.
        case layout
    }

    /// Buckets are numbered from 0 to 2 to this power.
    package static let bucketBits = 15

    /// How many blocks there are.
    package let count: Int
    private let keys: [WordKeys]
    private let headings: [Int?]
    private let layouts: [[UInt64]]

    init(_ blocks: [ReadBlock]) {
        count = blocks.count
        keys = blocks.map { WordKeys($0.folded) }
        let layout = zip(blocks, keys).map { BlockLayout($0.block, wordCount: $1.count) }
        headings = Self.headings(layout)
        layouts = layout.enumerated().map { $1.keys(at: $0, of: layout.count) }
    }

    /// For each block the last one before it that is a heading or looks like one.
    private static func headings(_ layouts: [BlockLayout]) -> [Int?] {
        var last: Int?
        return layouts.enumerated().map { index, layout in
            defer { if layout.isHeadingLike { last = index } }
            return last
        }
    }

    /// Calls `body` with each bucket of a group of the block at `index`; one may come more than once. Returns how many.
    @discardableResult
    @inline(__always)
    package func forEachBucket(of group: Group, at index: Int, _ body: (Int) -> Void) -> Int {
        switch group {
        case .words: Self.visitWords(of: keys[index], group, body)
        case .stems: Self.visit(keys[index].stems, group, body)
        case .before: index > 0 ? Self.visit(keys[index - 1].words, group, body) : 0
        case .after: index + 1 < count ? Self.visit(keys[index + 1].words, group, body) : 0
        case .heading: headings[index].map { Self.visitWords(of: keys[$0], group, body) } ?? 0
        case .layout: Self.visit(layouts[index], group, body)
        }
    }

    private static func visitWords(of keys: WordKeys, _ group: Group, _ body: (Int) -> Void) -> Int {
        visit(keys.words, group, body) + visit(keys.pairs, group, body)
    }

    private static func visit(_ keys: [UInt64], _ group: Group, _ body: (Int) -> Void) -> Int {
        let salt = UInt64(group.rawValue + 1) &* 0xD6E8_FEB8_6659_FD93
        for key in keys {
            let mixed = (key ^ salt) &* 0x9E37_79B9_7F4A_7C15
            body(Int(((mixed ^ (mixed >> 32)) &* 0xBF58_476D_1CE4_E5B9) >> UInt64(64 - bucketBits)))
        }
        return keys.count
    }
}
