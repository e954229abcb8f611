/// Decides which topics a guide covers: a model for guides in English, rules for those in other languages.
enum GuideTopics {
    /// The topics that a guide in `language` covers, in the order of `GuideTopic`.
    static func topics(of guide: GuideBlocks, in language: Language) -> [TopicMention] {
        language == .english || language == .unknown ? byModel(guide) : byRules(guide)
    }

    private static func byRules(_ guide: GuideBlocks) -> [TopicMention] {
        let coverage = TopicRules.coverage(of: guide)
        return mentions(in: guide) { topic in
            coverage[topic] >= 1 ? TopicRules.blocks(on: topic, in: guide) : []
        }
    }

    private static func byModel(_ guide: GuideBlocks) -> [TopicMention] {
        let blocks = TopicModel.probabilities(of: guide)
        let covered = TopicModel.covered(by: blocks, coverage: TopicRules.coverage(of: guide))
        return mentions(in: guide) { topic in
            guard covered[topic] else { return [] }
            let likely = blocks.indices.filter { blocks[$0][topic] >= 0.5 }
            if !likely.isEmpty { return likely }
            let found = TopicRules.blocks(on: topic, in: guide)
            if !found.isEmpty { return found }
            return blocks.indices.max { blocks[$0][topic] < blocks[$1][topic] }.map { [$0] } ?? []
        }
    }

    /// The topics for which `blocks` gives some of the guide's blocks.
    private static func mentions(in guide: GuideBlocks, blocks: (Int) -> [Int]) -> [TopicMention] {
        GuideTopic.allCases.enumerated().compactMap { number, topic in
            let lines = blocks(number).map { guide.lines(at: $0).lowerBound }
            return lines.isEmpty ? nil : TopicMention(topic: topic, lines: lines)
        }
    }
}
