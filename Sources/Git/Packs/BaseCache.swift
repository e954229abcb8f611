/// Unpacked objects that deltas were made to, kept for as long as there is room: the newest in each slot.
struct BaseCache {
    private struct Slot {
        var offset = -1
        var pack = 0
        var kind = ObjectKind.blob
        var bytes: [UInt8] = []
    }

    private var slots: [Slot]
    private var byteCount = 0
    private let byteLimit: Int

    /// Room for so many objects with so many bytes together.
    init(slots: Int, byteLimit: Int) {
        self.slots = Array(repeating: Slot(), count: slots)
        self.byteLimit = byteLimit
    }

    func find(pack: Int, offset: Int) -> (bytes: [UInt8], kind: ObjectKind)? {
        let slot = slots[index(pack, offset)]
        return slot.offset == offset && slot.pack == pack ? (slot.bytes, slot.kind) : nil
    }

    mutating func insert(_ bytes: [UInt8], _ kind: ObjectKind, pack: Int, offset: Int) {
        let index = index(pack, offset)
        byteCount += bytes.count - slots[index].bytes.count
        slots[index] = Slot(offset: offset, pack: pack, kind: kind, bytes: bytes)
        guard byteCount > byteLimit else { return }
        slots = Array(repeating: Slot(), count: slots.count)
        byteCount = 0
    }

    private func index(_ pack: Int, _ offset: Int) -> Int {
        let hash = UInt64(truncatingIfNeeded: offset ^ pack << 40) &* 0x9E37_79B9_7F4A_7C15
        return Int(hash >> 32) % slots.count
    }
}
