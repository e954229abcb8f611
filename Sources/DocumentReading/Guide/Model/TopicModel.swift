import CGuideModel

/// The model of contributing guides in English that is part of the executable: two steps of logistic regression.
///
/// `scripts/train-guide-model` writes its numbers and `docs/provenance.md` says from what.
enum TopicModel {
    /// Probabilities that a block is about each topic, in the order of `GuideTopic`, and about none of them; the last is unused.
    typealias Probabilities = SIMD8<Double>

    private static let topicCount = GuideTopic.allCases.count
    private static let groupCount = GuideFeatures.Group.allCases.count
    /// A block with this score of the rules or more has all of a topic's feature.
    private static let fullScore = 8.0

    /// Where in the parameters each part begins.
    private enum Part {
        static let bias = groupCount
        static let rules = bias + topicCount + 1
        static let guides = rules + topicCount * (topicCount + 1)
        static let guideRow = 4 + topicCount
    }

    private static func parameter(_ number: Int) -> Double { Double(commons_guide_parameter(Int32(number))) }

    private static func row(at number: Int) -> Probabilities {
        var row = Probabilities()
        for lane in 0...topicCount { row[lane] = parameter(number + lane) }
        return row
    }

    /// The probabilities of each block of a guide.
    static func probabilities(of guide: GuideBlocks) -> [Probabilities] {
        let features = guide.features
        let bias = row(at: Part.bias)
        let rules = (0..<topicCount).map { row(at: Part.rules + $0 * (topicCount + 1)) }
        let scales = (0..<groupCount).map(parameter)
        var heading: (number: Int?, margins: Probabilities) = (nil, Probabilities())
        return (0..<guide.count).map { block in
            var margins = bias
            for topic in 0..<topicCount {
                margins += rules[topic] * (min(Double(guide.scores[block][topic]), fullScore) / fullScore)
            }
            for group in GuideFeatures.Group.allCases where group != .heading {
                margins += self.margins(of: group, at: block, in: features, scale: scales[group.rawValue])
            }
            let number = features.heading(of: block)
            if number != heading.number {
                let scale = scales[GuideFeatures.Group.heading.rawValue]
                heading = (number, self.margins(of: .heading, at: block, in: features, scale: scale))
            }
            return shares(margins + heading.margins)
        }
    }

    /// What a group of features adds to each topic.
    @inline(__always)
    private static func margins(
        of group: GuideFeatures.Group, at block: Int, in features: borrowing GuideFeatures, scale: Double
    ) -> Probabilities {
        var sum = SIMD8<Int32>()
        let count = features.forEachBucket(of: group, at: block) {
            sum &+= SIMD8(truncatingIfNeeded: commons_guide_weights_of(Int32($0)))
        }
        return count > 0 ? Probabilities(sum) * (scale / Double(count).squareRoot()) : Probabilities()
    }

    /// The softmax of the margins.
    private static func shares(_ margins: Probabilities) -> Probabilities {
        let highest = (0...topicCount).reduce(margins[0]) { max($0, margins[$1]) }
        var powers = Exponential.powers(margins - highest)
        powers[topicCount + 1] = 0
        return powers / powers.sum()
    }

    /// For each topic, in the order of `GuideTopic`, whether a guide with these blocks covers it.
    ///
    /// What counts is its best block, how much the rules find (see `TopicRules.coverage`), how long the guide is and how much of
    /// it is about other topics.
    static func covered(by blocks: [Probabilities], coverage: [Double]) -> [Bool] {
        var best = Probabilities()
        var sum = Probabilities()
        for block in blocks {
            best = pointwiseMax(best, block)
            sum += block
        }
        return (0..<topicCount).map { topic in
            var evidence = [1, best[topic], coverage[topic].squareRoot(), Double(blocks.count).squareRoot()]
            for other in 0..<topicCount { evidence.append(other == topic ? 0 : sum[other].squareRoot()) }
            let first = Part.guides + topic * Part.guideRow
            return evidence.enumerated().reduce(0) { $0 + parameter(first + $1.offset) * $1.element } >= 0
        }
    }
}
