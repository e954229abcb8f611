/// Where a text and the references share four words.
///
/// All references are counted first, then the sequences of the promising ones are noted, and their places in the text
/// are gathered of those alone that are looked at.
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
        /// Its sequences in `shared`.
        var shared: Range<Int>
        /// How many of its sequences were found, each counted once.
        var found: Int { shared.count }
    }

    /// The least share of a reference's sequences that makes it worth a look: with words changed here and there, fewer
    /// sequences of four than words agree.
    static let share = (least: 2, of: 5)
    /// At most so many postings are looked at, so that no text takes long.
    static let maximum = 400_000

    private let index: LicenseIndex
    private let grams: LicenseGrams
    /// The sequences of each group, as they first appear in the text, with their places in its reference.
    private var shared: [(gram: Int32, place: Int32)] = []
    private(set) var groups: [Group] = []
    /// True where the text has more postings than are looked at.
    let isCut: Bool

    init(of words: LicenseWords, in index: LicenseIndex) {
        self.index = index
        (grams, isCut) = Self.grams(of: words.codes, index)
        note(counts())
    }

    private static func grams(of codes: [UInt16], _ index: LicenseIndex) -> (LicenseGrams, isCut: Bool) {
        var grams = LicenseGrams(ofWords: codes.count)
        var four: UInt64 = 0
        var known = 0
        var total = 0
        for place in codes.indices {
            let code = codes[place]
            four = four >> 16 | UInt64(code) << 48
            known = code == 0 ? 0 : known + 1
            guard known >= 4 else { continue }
            let first = index.firstPosting(ofFour: four)
            guard first > 0 else { continue }
            total += index.postingCount(from: first)
            guard total <= maximum else { return (grams, true) }
            grams.add(first, at: place - 3)
        }
        return (grams, false)
    }

    /// How many sequences of each reference were found, each counted once.
    private func counts() -> [Int32] {
        var counts = [Int32](repeating: 0, count: index.referenceCount)
        for first in grams.postings {
            index.forEachPosting(from: Int(first)) { counts[$0.reference] &+= 1 }
        }
        return counts
    }

    /// Notes the sequences of the references that have enough of them, and more than one.
    private mutating func note(_ counts: [Int32]) {
        var next = [Int32](repeating: -1, count: counts.count)
        var total = 0
        for number in counts.indices where counts[number] > 1 {
            let count = Int(counts[number])
            guard count * Self.share.of >= index.sampled(ofReference: number) * Self.share.least else { continue }
            next[number] = Int32(truncatingIfNeeded: total)
            groups.append(Group(reference: index.reference(number), shared: total..<total + count))
            total += count
        }
        var shared = [(gram: Int32, place: Int32)](repeating: (0, 0), count: total)
        for (gram, first) in grams.postings.enumerated() {
            index.forEachPosting(from: Int(first)) { posting in
                let place = Int(next[posting.reference])
                guard place >= 0 else { return }
                shared[place] = (Int32(truncatingIfNeeded: gram), Int32(truncatingIfNeeded: posting.place))
                next[posting.reference] &+= 1
            }
        }
        self.shared = shared
    }

    /// The anchors of the group at `position`, in the order of the text; those of one word from the reference's end on.
    func gather(_ position: Int) -> [Anchor] {
        var found: [UInt64] = []
        found.reserveCapacity(groups[position].found)
        var isAscending = true
        var last: UInt64 = 0
        for sequence in shared[groups[position].shared] {
            grams.forEachWord(of: Int(sequence.gram)) { word in
                let key = UInt64(UInt32(bitPattern: word)) << 32 | UInt64(0xFFFF - UInt32(bitPattern: sequence.place))
                isAscending = isAscending && key >= last
                last = key
                found.append(key)
            }
        }
        if !isAscending { found.sort() }
        return found.map { Anchor(reference: Int32(0xFFFF - ($0 & 0xFFFF)), word: Int32($0 >> 32)) }
    }
}
