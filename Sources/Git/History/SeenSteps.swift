import Synchronization

/// What the walk has met, shared by its threads: a bit for each object of the packs, a set of ids for all others.
///
/// Split so that two threads seldom meet.
final class SeenSteps: Sendable {
    private final class Shard: Sendable {
        let words: Mutex<[UInt64]>

        init(bits: Int) {
            words = Mutex([UInt64](repeating: 0, count: bits / 64 + 1))
        }
    }

    private static let shardBits: UInt32 = 6
    private static let shardCount: UInt32 = 1 << shardBits
    private let shards: [Shard]
    private let unpacked = SharedObjectIDSet()

    /// For packs of so many objects.
    init(positions: Int) {
        shards = (0..<Int(Self.shardCount)).map { _ in Shard(bits: positions >> Int(Self.shardBits) + 1) }
    }

    /// Notes a step; false when it was noted before.
    @inline(__always)
    func insert(_ step: WalkStep) -> Bool {
        guard step.position != WalkStep.unpacked else { return unpacked.insert(step.id) }
        let (word, bit) = Self.place(of: step.position)
        return shards[Int(step.position % Self.shardCount)].words.withLock { words in
            defer { words[word] |= bit }
            return words[word] & bit == 0
        }
    }

    /// Whether an object of the packs was noted.
    @inline(__always)
    func contains(_ position: PackSet.Position) -> Bool {
        let (word, bit) = Self.place(of: position)
        return shards[Int(position % Self.shardCount)].words.withLock { $0[word] & bit != 0 }
    }

    @inline(__always)
    private static func place(of position: PackSet.Position) -> (word: Int, bit: UInt64) {
        let index = position >> shardBits
        return (Int(index / 64), 1 << UInt64(index % 64))
    }
}
