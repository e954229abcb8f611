/// Decides which topics a guide covers, by weighted phrases.
///
/// A paragraph speaks of a topic when the weights of the different phrases in it reach `enough`; a guide covers the topic when
/// the paragraphs that speak of it reach `inGuide` together. Both were set per topic for coverage of whole files, not of single
/// paragraphs, on which human readers agree far less.
enum TopicRules {
    private struct Phrase: Sendable {
        let topic: Int
        let weight: Int
        let number: Int
    }

    private struct Threshold {
        let enough: Int
        let inGuide: Int
    }

    private static func threshold(_ topic: GuideTopic) -> Threshold {
        switch topic {
        case .contributionFlow: Threshold(enough: 2, inGuide: 3)
        case .chooseATask: Threshold(enough: 4, inGuide: 4)
        case .talkToTheCommunity: Threshold(enough: 3, inGuide: 8)
        case .buildLocalWorkspace: Threshold(enough: 3, inGuide: 10)
        case .dealWithTheCode: Threshold(enough: 4, inGuide: 6)
        case .submitTheChanges: Threshold(enough: 3, inGuide: 5)
        }
    }

    private static let thresholds = GuideTopic.allCases.map(threshold)

    private static let table: PhraseTable<Phrase> = {
        let languages = [
            GuidePhrases.english, GuidePhrases.french, GuidePhrases.spanish, GuidePhrases.portuguese,
            GuidePhrases.italian, GuidePhrases.german, GuidePhrases.russian, GuidePhrases.chinese,
            GuidePhrases.japanese,
            GuidePhrases.korean,
        ]
        var phrases: [(String, Phrase)] = []
        for (topic, text) in languages.joined() {
            let number = GuideTopic.allCases.firstIndex(of: topic) ?? 0
            for (phrase, weight) in weightedPhrases(text) {
                phrases.append((phrase, Phrase(topic: number, weight: weight, number: phrases.count)))
            }
        }
        return PhraseTable(phrases)
    }()

    private static func weightedPhrases(_ text: String) -> [(String, Int)] {
        text.utf8.split(separator: Byte.newline).flatMap { line in
            let weight = Int(line.first ?? 0x30) - 0x30
            return PhraseList.phrases(Substring(line.dropFirst(3))).map { ($0, weight) }
        }
    }

    /// The weights of the different phrases found in `text`, summed for each topic, in the order of `GuideTopic`.
    static func scores(of text: FoldedText) -> [Int] {
        var seen: [Int] = []
        var scores = Array(repeating: 0, count: thresholds.count)
        table.forEachMatch(in: text) { match in
            guard !seen.contains(match.value.number) else { return }
            seen.append(match.value.number)
            scores[match.value.topic] += match.value.weight
        }
        return scores
    }

    /// For each topic, in the order of `GuideTopic`, how much of what a guide needs on it the blocks have: 1 is enough.
    static func coverage(of blocks: GuideBlocks) -> [Double] {
        var totals = Array(repeating: 0, count: thresholds.count)
        var announced: [Int] = []
        for (item, scores) in zip(blocks.items, blocks.scores) {
            if item.block.headingLevel != nil { announced = isShort(item.folded) ? scores : [] }
            for topic in scores.indices where scores[topic] >= thresholds[topic].enough {
                totals[topic] += scores[topic]
            }
            let isAnnounced = item.block.headingLevel == nil && announced.indices.contains(community)
            if isAnnounced, announced[community] > 0, scores[community] >= thresholds[community].enough {
                totals[community] += announcement
                announced = []
            }
        }
        return zip(totals, thresholds).map { Double($0) / Double($1.inGuide) }
    }

    /// The blocks that speak of `topic`, a number in the order of `GuideTopic`.
    static func blocks(on topic: Int, in blocks: GuideBlocks) -> [Int] {
        blocks.scores.indices.filter { blocks.scores[$0][topic] >= thresholds[topic].enough }
    }

    private static let community = GuideTopic.allCases.firstIndex(of: .talkToTheCommunity) ?? 0

    /// What it adds that a heading such as "Contact" stands over the paragraph.
    private static let announcement = 3

    /// Whether a heading is a word or two, and so about nothing else.
    private static func isShort(_ heading: FoldedText) -> Bool {
        heading.bytes.count { $0 == Byte.space } <= 3
    }
}
