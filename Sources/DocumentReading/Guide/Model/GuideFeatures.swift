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
    private let keys: WordKeys
    private let headings: [Int?]
    private let layouts: [BlockLayout]

    init(_ blocks: [ReadBlock]) {
        count = blocks.count
        keys = WordKeys(blocks.map(\.folded))
        layouts = zip(blocks, keys.counts).map { BlockLayout($0.block, wordCount: $1) }
        headings = Self.headings(layouts)
    }

    /// For each block the last one before it that is a heading or looks like one.
    private static func headings(_ layouts: [BlockLayout]) -> [Int?] {
        var last: Int?
        return layouts.enumerated().map { index, layout in
            defer { if layout.isHeadingLike { last = index } }
            return last
        }
    }

    /// The number of the heading above the block at `index`, which alone decides on the buckets of `Group.heading`.
    func heading(of index: Int) -> Int? { headings[index] }

    /// Calls `body` with each bucket of a group of the block at `index`; one may come more than once. Returns how many.
    @discardableResult
    @inline(__always)
    package func forEachBucket(of group: Group, at index: Int, _ body: (Int) -> Void) -> Int {
        switch group {
        case .words: visitWords(of: index, group, body)
        case .stems: visit(keys.stems, index, group, body)
        case .before: index > 0 ? visit(keys.words, index - 1, group, body) : 0
        case .after: index + 1 < count ? visit(keys.words, index + 1, group, body) : 0
        case .heading: headings[index].map { visitWords(of: $0, group, body) } ?? 0
        case .layout: visitLayout(of: index, body)
        }
    }

    @inline(__always)
    private func visitWords(of index: Int, _ group: Group, _ body: (Int) -> Void) -> Int {
        visit(keys.words, index, group, body) + visit(keys.pairs, index, group, body)
    }

    @inline(__always)
    private func visit(_ lists: borrowing KeyLists, _ list: Int, _ group: Group, _ body: (Int) -> Void) -> Int {
        let range = lists.range(of: list)
        for index in range { body(Self.bucket(of: lists.keys[index], group)) }
        return range.count
    }

    @inline(__always)
    private func visitLayout(of index: Int, _ body: (Int) -> Void) -> Int {
        layouts[index].forEachKey(at: index, of: count) { body(Self.bucket(of: $0, .layout)) }
    }

    @inline(__always)
    private static func bucket(of key: UInt64, _ group: Group) -> Int {
        let salt = UInt64(group.rawValue + 1) &* 0xD6E8_FEB8_6659_FD93
        let mixed = (key ^ salt) &* 0x9E37_79B9_7F4A_7C15
        return Int(((mixed ^ (mixed >> 32)) &* 0xBF58_476D_1CE4_E5B9) >> UInt64(64 - bucketBits))
    }
}
