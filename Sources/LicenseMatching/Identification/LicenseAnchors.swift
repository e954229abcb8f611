/// Where a text and the references share four words.
struct LicenseAnchors {
    /// Four words that a text and a reference share.
    struct Anchor {
        /// Place of the first in the reference.
        var reference: Int32
        /// Place of the first in the text.
        var word: Int32
    }

    /// A reference that enough sequences of four words were found of.
    struct Group {
        var reference: LicenseIndex.Reference
        /// The places of its anchors.
        var anchors: Range<Int>
        /// How many of its sequences were found, each counted once.
        var found: Int
    }

    /// How often sequences of each reference were found.
    private struct Counts {
        private(set) var all: [Int32]
        /// Each sequence counted once.
        private(set) var distinct: [Int32]
        /// A bit for each posting that was found.
        private var found: [UInt64]

        init(_ index: LicenseIndex) {
            all = [Int32](repeating: 0, count: index.referenceCount)
            distinct = all
            found = [UInt64](repeating: 0, count: index.postings.count / 64 + 1)
        }

        @inline(__always)
        mutating func add(_ posting: Int, of reference: Int) {
            all[reference] += 1
            let bit = UInt64(1) << UInt64(posting & 63)
            if found[posting >> 6] & bit == 0 {
                found[posting >> 6] |= bit
                distinct[reference] += 1
            }
        }
    }

    /// The least share of a reference's sequences that makes it worth a look: with words changed here and there, fewer
    /// sequences of four than words agree.
    static let share = (least: 2, of: 5)
    /// More are not looked for, so that no text takes long.
    static let maximum = 400_000

    /// Grouped by reference, each group in the order of the text.
    private(set) var anchors: [Anchor] = []
    private(set) var groups: [Group] = []

    init(of words: LicenseWords, in index: LicenseIndex) {
        var counts = Counts(index)
        let hits = Self.hits(words.codes, index, counts: &counts)
        group(hits, counts, index)
    }

    /// Reference, place in it and place in the text of each, in the order of the text.
    private static func hits(_ codes: [UInt16], _ index: LicenseIndex, counts: inout Counts) -> [UInt64] {
        var hits: [UInt64] = []
        hits.reserveCapacity(codes.count * 12)
        var four: UInt64 = 0
        var known = 0
        for place in codes.indices {
            let code = codes[place]
            four = four >> 16 | UInt64(code) << 48
            known = code == 0 ? 0 : known + 1
            guard known >= 4, hits.count < maximum else { continue }
            for posting in index.postings(ofFour: four) {
                let entry = index.postings[posting] & ~LicenseIndex.firstPosting
                counts.add(posting, of: Int(entry >> 16))
                hits.append(UInt64(entry) << 32 | UInt64(place - 3))
            }
        }
        return hits
    }

    /// Brings the hits of the references together that have enough of their sequences, and more than one.
    private mutating func group(_ hits: [UInt64], _ counts: Counts, _ index: LicenseIndex) {
        var next = [Int32](repeating: -1, count: counts.all.count)
        var total = 0
        for number in counts.distinct.indices where counts.distinct[number] > 1 {
            let reference = index.reference(number)
            let count = Int(counts.all[number])
            guard Int(counts.distinct[number]) * Self.share.of >= reference.sampled * Self.share.least else { continue }
            next[number] = Int32(total)
            groups.append(
                Group(
                    reference: reference, anchors: total..<total + count, found: Int(counts.distinct[number])))
            total += count
        }
        anchors = [Anchor](repeating: Anchor(reference: 0, word: 0), count: total)
        for hit in hits {
            let number = Int(hit >> 48)
            guard next[number] >= 0 else { continue }
            anchors[Int(next[number])] = Anchor(
                reference: Int32(hit >> 32 & 0xFFFF), word: Int32(truncatingIfNeeded: hit & 0xFFFF_FFFF))
            next[number] += 1
        }
    }
}
