/// Sequences of four words that a text shares with references, numbered as they first appear, and where each stands.
struct LicenseGrams {
    /// Where in the index the postings of each begin.
    private(set) var postings: [Int32] = []
    /// The first and the last place of each in `words`.
    private var ends: [(first: Int32, last: Int32)] = []
    /// The word of the text that each place is at, and the next place of the same sequence, -1 for none.
    private var words: [(word: Int32, next: Int32)] = []
    /// Number and 1 of the sequence with each hash, 0 for none.
    private var slots: [Int32]
    private let shift: UInt64

    /// Has room for all sequences of a text of `count` words.
    init(ofWords count: Int) {
        let bits = max(4, Int.bitWidth - count.leadingZeroBitCount + 1)
        slots = [Int32](repeating: 0, count: 1 << bits)
        shift = UInt64(64 - bits)
        words.reserveCapacity(count / 2)
        postings.reserveCapacity(count / 2)
        ends.reserveCapacity(count / 2)
    }

    /// Notes that the sequence whose postings begin at `posting` stands at `word`.
    @inline(__always)
    mutating func add(_ posting: Int, at word: Int) {
        let place = Int32(truncatingIfNeeded: words.count)
        words.append((Int32(truncatingIfNeeded: word), -1))
        var slot = Int((UInt64(truncatingIfNeeded: posting) &* 0x9E37_79B9_7F4A_7C15) >> shift)
        while slots[slot] != 0 {
            let gram = Int(slots[slot]) - 1
            if Int(postings[gram]) == posting {
                words[Int(ends[gram].last)].next = place
                ends[gram].last = place
                return
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        postings.append(Int32(truncatingIfNeeded: posting))
        ends.append((place, place))
        slots[slot] = Int32(truncatingIfNeeded: postings.count)
    }

    /// Calls `body` with each word of the text that sequence `gram` begins at, ascending.
    @inline(__always)
    func forEachWord(of gram: Int, _ body: (Int32) -> Void) {
        var place = ends[gram].first
        while place >= 0 {
            let here = words[Int(place)]
            body(here.word)
            place = here.next
        }
    }
}
