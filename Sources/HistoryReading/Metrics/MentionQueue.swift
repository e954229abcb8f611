/// The identities that trailers mention, handed out commit by commit in the order of their ranks.
struct MentionQueue {
    typealias Identities = LazyMapSequence<ArraySlice<UInt64>, Int>

    private let packed: [UInt64]
    private var position = 0

    /// Mentions of commits or identities out of range are left out.
    init(_ mentions: [IdentityMention], ranks: [UInt32], identities: Int) {
        packed =
            mentions.lazy
            .filter { $0.commit < ranks.count && $0.identity < identities }
            .map { UInt64(ranks[Int($0.commit)]) << 32 | UInt64($0.identity) }
            .sorted()
    }

    /// The identities mentioned by the commit of this rank; ranks are asked for in ascending order.
    mutating func next(ofRank rank: Int) -> Identities {
        let start = position
        while position < packed.count, packed[position] >> 32 == UInt64(rank) { position += 1 }
        return packed[start..<position].lazy.map { Int($0 & 0xFFFF_FFFF) }
    }
}
