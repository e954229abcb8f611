import Foundation
import TestSupport
import Testing

@testable import DocumentReading

@Suite(.tags(.small))
struct GuideModelTests {
    private func blocks(_ text: String) -> GuideBlocks { GuideBlocks(outline: Outline(text: text, format: .markdown)) }

    private func topics(of text: String) -> [GuideTopic] {
        GuideTopics.topics(of: blocks(text), in: .english).map(\.topic)
    }

    @Test(arguments: [-699.5, -30, -1, -0.346_573, -1e-9, 0, 0.1, 0.346_574, 1, 5.5, 42, 699])
    func powersOfEAreThoseOfTheMathematicsLibrary(x: Double) {
        #expect(abs(Exponential.power(x) / exp(x) - 1) < 1e-15 * max(4, abs(x)))
    }

    @Test func powersOfEAreBounded() {
        #expect(Exponential.power(-1e300) == 0)
        #expect(Exponential.power(-.infinity) == 0)
        #expect(Exponential.power(.infinity).isFinite)
    }

    @Test func wordsAreCountedOnceAndStemsByTheirBeginning() {
        let keys = WordKeys([FoldedText("Building builds, building"), FoldedText("building")])
        #expect(keys.counts == [3, 1])
        #expect(keys.words.range(of: 0).count == 2)
        #expect(keys.words.keys[keys.words.range(of: 1)] == [keys.words.keys[0]], "each text has its own")
        #expect(keys.pairs.range(of: 0).count == 2)
        #expect(keys.pairs.range(of: 1).isEmpty)
        #expect(keys.stems.range(of: 0).count == 2, "one beginning, and its pair with itself")
    }

    @Test func aBlockHasTheWordsOfItsNeighboursAndOfItsHeading() {
        let features = blocks("# Set up\n\nInstall it.\n\nRun all.\n").features
        func buckets(_ group: GuideFeatures.Group, _ index: Int) -> [Int] {
            var buckets: [Int] = []
            features.forEachBucket(of: group, at: index) { buckets.append($0) }
            return buckets
        }
        #expect(features.count == 3)
        #expect(buckets(.before, 0).isEmpty)
        #expect(buckets(.after, 2).isEmpty)
        #expect(buckets(.before, 2).count == 2)
        #expect(buckets(.heading, 0).isEmpty)
        #expect(buckets(.heading, 1) == buckets(.heading, 2))
        #expect(buckets(.heading, 1).count == 3)
        #expect(buckets(.layout, 1).count == 4)
        #expect((0..<3).flatMap { buckets(.words, $0) }.allSatisfy { $0 >> GuideFeatures.bucketBits == 0 })
    }

    @Test func probabilitiesAddUpToOne() {
        let probabilities = TopicModel.probabilities(of: blocks("# Pull requests\n\nOpen one.\n\n- Write tests.\n"))
        #expect(probabilities.count == 3)
        for block in probabilities { #expect(abs(block.sum() - 1) < 1e-12) }
    }

    @Test func knowsMoreThanTheRules() throws {
        let text =
            "## Building\n\nRun ./configure and make; the binary is in bin.\n\nYou need Rust 1.60 and Python 3.\n"
        let workspace = try #require(GuideTopic.allCases.firstIndex(of: .buildLocalWorkspace))
        #expect(blocks(text).ruleCoverage[workspace] < 0.5)
        #expect(topics(of: text) == [.buildLocalWorkspace])
    }

    @Test(arguments: [
        "# Contributing\n\nThank you very much.\n",
        "Bananas are yellow, and the sky above Naples is blue on most days of the year.\n",
        "x\n",
        "",
    ])
    func claimsNothingWhereNothingIsSaid(text: String) {
        #expect(topics(of: text).isEmpty)
    }

    @Test func everyTopicThatIsClaimedHasALine() {
        let text = "Fork it, create your feature branch, commit your changes, push and open a pull request.\n"
        let mentions = GuideTopics.topics(of: blocks(text), in: .english)
        #expect(!mentions.isEmpty)
        for mention in mentions { #expect(!mention.lines.isEmpty) }
    }
}
