import Synchronization

/// A set of ids that several threads may add to, split so that they seldom meet.
final class SharedObjectIDSet: Sendable {
    private final class Shard: Sendable {
        let ids = Mutex(ObjectIDSet())
    }

    private let shards = (0..<64).map { _ in Shard() }
    private let seed = UInt64.random(in: .min ... .max)

    /// Adds an id; false when it was there.
    @inline(__always)
    func insert(_ id: ObjectID) -> Bool {
        let hash = (id.high ^ id.middle ^ seed) &* 0x9E37_79B9_7F4A_7C15
        return shards[Int(hash >> 58)].ids.withLock { $0.insert(id, hash: hash) }
    }
}

/// An open-addressing set of ids; the id of all zeros, which names no object, stands for an empty slot.
struct ObjectIDSet {
    private static let none = ObjectID(high: 0, middle: 0, low: 0)

    private var slots = [ObjectID](repeating: none, count: 256)
    private var hashes = [UInt32](repeating: 0, count: 256)
    private var count = 0

    /// Adds an id; false when it was there, or is all zeros.
    mutating func insert(_ id: ObjectID, hash: UInt64) -> Bool {
        guard id != Self.none else { return false }
        if (count + 1) * 2 > slots.count { grow() }
        let slot = slot(of: id, hash: UInt32(truncatingIfNeeded: hash >> 24))
        guard slots[slot] == Self.none else { return false }
        slots[slot] = id
        hashes[slot] = UInt32(truncatingIfNeeded: hash >> 24)
        count += 1
        return true
    }

    private func slot(of id: ObjectID, hash: UInt32) -> Int {
        let mask = slots.count - 1
        var slot = Int(hash) & mask
        while slots[slot] != Self.none, slots[slot] != id { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        let (oldSlots, oldHashes) = (slots, hashes)
        slots = [ObjectID](repeating: Self.none, count: oldSlots.count * 2)
        hashes = [UInt32](repeating: 0, count: oldSlots.count * 2)
        for (id, hash) in zip(oldSlots, oldHashes) where id != Self.none {
            let slot = slot(of: id, hash: hash)
            slots[slot] = id
            hashes[slot] = hash
        }
    }
}
