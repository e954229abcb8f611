/// Lists of keys that share one storage, each key once a list; none is 0.
struct KeyLists {
    /// The keys of all lists, one after the other.
    private(set) var keys: [UInt64] = []
    private var ends: [Int] = []

    /// - Parameter capacity: about how many keys there will be.
    init(capacity: Int) {
        keys.reserveCapacity(capacity)
    }

    /// Where the keys of list number `list` stand, in the order in which they came first.
    func range(of list: Int) -> Range<Int> { (list > 0 ? ends[list - 1] : 0)..<ends[list] }

    /// Adds a key to the list that has not ended yet.
    mutating func append(_ key: UInt64) { keys.append(key) }

    /// Ends a list and leaves each of its keys once.
    mutating func endList(_ seen: inout KeySet) {
        let start = ends.last ?? 0
        seen.empty(for: keys.count - start)
        var end = start
        for index in start..<keys.count where seen.insert(keys[index]) {
            keys[end] = keys[index]
            end += 1
        }
        keys.removeSubrange(end...)
        ends.append(end)
    }
}

/// A set of keys other than 0 that is emptied in no time.
struct KeySet {
    private var slots: [UInt64] = []
    /// For each slot the round in which its key was put there.
    private var rounds: [UInt32] = []
    private var round: UInt32 = 0
    private var bits = 0

    /// Empties the set for at most `count` keys, which will take at most half of its slots.
    mutating func empty(for count: Int) {
        bits = Int.bitWidth - count.leadingZeroBitCount + 1
        round += 1
        guard slots.count < 1 << bits else { return }
        slots = Array(repeating: 0, count: 1 << bits)
        rounds = Array(repeating: 0, count: 1 << bits)
    }

    /// Puts a key into the set; false where it was there.
    mutating func insert(_ key: UInt64) -> Bool {
        var slot = Int((key &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - bits))
        while rounds[slot] == round {
            if slots[slot] == key { return false }
            slot = (slot + 1) & (1 << bits - 1)
        }
        rounds[slot] = round
        slots[slot] = key
        return true
    }
}
