/// Decides which topics a guide covers, by weighted phrases.
///
/// A paragraph speaks of a topic when the weights of the different phrases in it reach `enough`; a guide covers the topic when
/// the paragraphs that speak of it reach `inGuide` together. Both were set per topic for coverage of whole files, not of single
/// paragraphs, on which human readers agree far less.
enum TopicRules {
    private struct Phrase: Sendable {
        let topic: GuideTopic
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

    private static let table: PhraseTable<Phrase> = {
        let languages = [
            GuidePhrases.english, GuidePhrases.french, GuidePhrases.spanish, GuidePhrases.portuguese,
            GuidePhrases.italian,
            GuidePhrases.german, GuidePhrases.russian, GuidePhrases.chinese, GuidePhrases.japanese, GuidePhrases.korean,
        ]
        var phrases: [(String, Phrase)] = []
        for (topic, text) in languages.joined() {
            for (phrase, weight) in weightedPhrases(text) {
                phrases.append((phrase, Phrase(topic: topic, weight: weight, number: phrases.count)))
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

    /// The topics that blocks cover, in the order of `GuideTopic`.
    static func topics(of blocks: [(block: Block, folded: FoldedText)]) -> [TopicMention] {
        var totals: [GuideTopic: Int] = [:]
        var lines: [GuideTopic: [Int]] = [:]
        var announced: Set<GuideTopic> = []
        for (block, folded) in blocks {
            let scores = scores(of: folded)
            if block.headingLevel != nil { announced = isShort(folded) ? Set(scores.keys) : [] }
            for (topic, score) in scores where score >= threshold(topic).enough {
                totals[topic, default: 0] += score
                if block.headingLevel == nil, topic == .talkToTheCommunity, announced.remove(topic) != nil {
                    totals[topic, default: 0] += announcement
                }
                lines[topic, default: []].append(block.lines.lowerBound)
            }
        }
        return GuideTopic.allCases.compactMap { topic in
            guard let total = totals[topic], total >= threshold(topic).inGuide else { return nil }
            return TopicMention(topic: topic, lines: lines[topic] ?? [])
        }
    }

    /// What it adds that a heading such as "Contact" stands over the paragraph.
    private static let announcement = 3

    /// Whether a heading is a word or two, and so about nothing else.
    private static func isShort(_ heading: FoldedText) -> Bool {
        heading.bytes.count { $0 == Byte.space } <= 3
    }

    private static func scores(of text: FoldedText) -> [GuideTopic: Int] {
        var seen: Set<Int> = []
        var scores: [GuideTopic: Int] = [:]
        table.forEachMatch(in: text) { match in
            if seen.insert(match.value.number).inserted { scores[match.value.topic, default: 0] += match.value.weight }
        }
        return scores
    }
}
