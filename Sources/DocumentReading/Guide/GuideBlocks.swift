/// The blocks of a guide, without what a template left in it, and what the rules find in each.
package struct GuideBlocks {
    let items: [ReadBlock]
    /// For each block the weights of the phrases found in it, by the order of `GuideTopic`.
    package let scores: [[Int]]

    /// The blocks of `outline`.
    package init(outline: Outline) {
        items = outline.blocks.map(ReadBlock.init)
            .filter { !TemplateText.isTemplate($0.block.text, $0.folded) }
        scores = items.map { TopicRules.scores(of: $0.folded) }
    }

    /// How many blocks there are.
    package var count: Int { items.count }

    /// First and last line of the block at `index`, counted from 1.
    package func lines(at index: Int) -> ClosedRange<Int> { items[index].block.lines }

    /// How much of what a guide needs on each topic the rules find, in the order of `GuideTopic`: 1 is enough.
    package var ruleCoverage: [Double] { TopicRules.coverage(of: self) }

    /// What a model weighs of the blocks.
    package var features: GuideFeatures { GuideFeatures(items) }

    /// The numbers, in the order of `GuideTopic`, of the topics that the model for guides in English says the guide covers.
    package var modelledTopics: [Int] {
        GuideTopics.topics(of: self, in: .english).compactMap { GuideTopic.allCases.firstIndex(of: $0.topic) }
    }

    /// Blocks of words, not code or images.
    var prose: [FoldedText] {
        items.filter { !$0.block.isCode && $0.block.kind != .image }.map(\.folded)
    }
}
