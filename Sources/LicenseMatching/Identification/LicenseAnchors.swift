/// Where a text and the references share four words.
struct LicenseAnchors {
    /// Four words that a text and a reference share.
    struct Anchor {
        /// Place of the first in the reference.
        var reference: Int32
        /// Place of the first in the text.
        var word: Int32
    }

    /// More are not looked for, so that no text takes long.
    static let maximum = 1_000_000

    /// Grouped by reference, each group in the order of the text.
    private(set) var anchors: [Anchor] = []
    /// Where each reference's group begins; one more than there are references.
    private var starts: [Int32] = []

    init(of words: LicenseWords, in index: LicenseIndex) {
        starts = [Int32](repeating: 0, count: index.referenceCount + 1)
        group(Self.hits(words.codes, index, counts: &starts))
    }

    /// The places of the anchors of reference `number` in `anchors`.
    func group(_ number: Int) -> Range<Int> {
        Int(starts[number])..<Int(starts[number + 1])
    }

    /// Reference, place in it and place in the text of each, in the order of the text.
    private static func hits(_ codes: [UInt16], _ index: LicenseIndex, counts: inout [Int32]) -> [UInt64] {
        var hits: [UInt64] = []
        hits.reserveCapacity(codes.count * 4)
        var four: UInt64 = 0
        var known = 0
        for (place, code) in codes.enumerated() {
            four = four >> 16 | UInt64(code) << 48
            known = code == 0 ? 0 : known + 1
            guard known >= 4, hits.count < maximum else { continue }
            for posting in index.postings(ofFour: four) {
                let entry = Int(index.postings[posting])
                let number = entry >> 16
                let offset = entry & 0xFFFF
                guard index.words.four(at: index.start(ofReference: number) + offset) == four else { continue }
                counts[number + 1] += 1
                hits.append(UInt64(number) << 48 | UInt64(offset) << 32 | UInt64(place - 3))
            }
        }
        return hits
    }

    private mutating func group(_ hits: [UInt64]) {
        for number in 1..<max(1, starts.count) { starts[number] += starts[number - 1] }
        var next = starts
        anchors = [Anchor](repeating: Anchor(reference: 0, word: 0), count: hits.count)
        for hit in hits {
            let number = Int(hit >> 48)
            anchors[Int(next[number])] = Anchor(
                reference: Int32(hit >> 32 & 0xFFFF), word: Int32(truncatingIfNeeded: hit & 0xFFFF_FFFF))
            next[number] += 1
        }
    }
}
