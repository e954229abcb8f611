extension LicenseIndex {
    /// A place in a reference where four words stand: the reference's number above the place.
    struct Posting {
        let entry: UInt32

        @inline(__always)
        var reference: Int { Int(entry >> 16) }

        @inline(__always)
        var place: Int { Int(entry & 0xFFFF) }
    }

    /// How many bits of the head of four words' postings count them; the others are bits of their hash.
    private static let countBits: UInt32 = 11
    private static let countMask: UInt32 = 1 << countBits - 1

    /// Where the postings of these four words begin, 0 where no reference is looked for by them.
    @inline(__always)
    func firstPosting(ofFour four: UInt64) -> Int {
        var hash = (four ^ (four >> 29)) &* 0xBF58_476D_1CE4_E5B9
        hash ^= hash >> 32
        let bit = Int(hash >> 19 & 0xF_FFFF)
        guard gramFilter[bit >> 3] >> UInt8(bit & 7) & 1 != 0 else { return 0 }
        let key = Int(hash >> 3 & 0x7FFF)
        let tag = UInt32(truncatingIfNeeded: hash >> 32) >> Self.countBits
        var position = Int(gramBuckets[key])
        let end = Int(gramBuckets[key + 1])
        while position < end {
            let head = postings[position]
            if head >> Self.countBits == tag { return position + 1 }
            position += 1 + Int(head & Self.countMask)
        }
        return 0
    }

    /// Calls `body` with each posting of the four words whose postings begin at `first`.
    @inline(__always)
    func forEachPosting(from first: Int, _ body: (Posting) -> Void) {
        postings.forEach(in: first..<first + postingCount(from: first)) { body(Posting(entry: $0)) }
    }

    /// How many postings begin at `first`.
    @inline(__always)
    func postingCount(from first: Int) -> Int { Int(postings[first - 1] & Self.countMask) }
}
