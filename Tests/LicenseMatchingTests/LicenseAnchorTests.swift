import TestSupport
import Testing

@testable import LicenseMatching

@Suite(.tags(.small))
struct LicenseAnchorTests {
    private func anchors(_ pairs: [(Int32, Int32)]) -> [LicenseAnchors.Anchor] {
        pairs.map { LicenseAnchors.Anchor(reference: $0.0, word: $0.1) }
    }

    /// Words that a reference repeats have anchors at several of its places, which hid the longest chain.
    @Test func followsATextThroughRepeatedWords() {
        let found = anchors([(9, 0), (5, 0), (0, 0), (9, 1), (5, 1), (1, 1), (2, 2), (9, 3), (3, 3), (4, 4)])
        let chain = LicenseAnchorChain.longest(found[...])
        #expect(chain.map(\.reference) == [0, 1, 2, 3, 4])
        #expect(chain.map(\.word) == [0, 1, 2, 3, 4])
    }

    @Test(arguments: 0..<50) func risesInTextAndReference(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let pairs = (0..<60).map { _ in
            (Int32.random(in: 0..<30, using: &random), Int32.random(in: 0..<30, using: &random))
        }
        let found = anchors(pairs.sorted { ($0.1, -$0.0) < ($1.1, -$1.0) })
        let chain = LicenseAnchorChain.longest(found[...])
        for (before, here) in zip(chain, chain.dropFirst()) {
            #expect(before.reference < here.reference && before.word < here.word)
        }
        #expect(!chain.isEmpty)
    }

    @Test func gathersAnchorsInTheOrderOfTheText() throws {
        let words = LicenseWords(Array(LicenseTexts.own.utf8) + Array(LicenseTexts.own.utf8))
        let anchors = LicenseAnchors(of: words, in: .bundled)
        #expect(!anchors.groups.isEmpty)
        for position in anchors.groups.indices {
            let found = anchors.gather(position)
            #expect(found.count >= anchors.groups[position].found)
            for (before, here) in zip(found, found.dropFirst()) {
                #expect((before.word, -before.reference) <= (here.word, -here.reference))
            }
        }
    }
}
