/// Which objects a pack holds and where, as its index of version 2 says.
///
/// Source: gitformat-pack, "Version 2 pack-*.idx files": a header, 256 running counts by first byte, sorted ids, checksums,
/// offsets of 31 bits, offsets of 64 bits for those that do not fit.
final class PackIndex: Sendable {
    private let file: MappedFile

    /// How many objects the pack holds.
    let count: Int

    private static let header = 8
    private static let idStart = header + 256 * 4
    private var offsetStart: Int { Self.idStart + count * 24 }
    private var largeStart: Int { Self.idStart + count * 28 }
    private var largeCount: Int { (file.count - 40 - largeStart) / 8 }

    /// Nil for another version and for a file that is too short for what it claims.
    init?(path: String) {
        guard let file = MappedFile(path: path), file.count >= Self.idStart + 40 else { return nil }
        let bytes = file.bytes
        guard bytes.bigEndian32(at: 0) == 0xFF74_4F63, bytes.bigEndian32(at: 4) == 2 else { return nil }
        let count = Int(bytes.bigEndian32(at: Self.idStart - 4))
        guard count <= (file.count - Self.idStart - 40) / 28 else { return nil }
        (self.file, self.count) = (file, count)
    }

    /// The id at a position below `count`.
    @inline(__always)
    func id(at position: Int) -> ObjectID {
        file.bytes.objectID(at: Self.idStart + position * 20)
    }

    /// Where in the pack the object at a position below `count` begins; nil when the index contradicts itself.
    @inline(__always)
    func offset(at position: Int) -> Int? {
        let offset = file.bytes.bigEndian32(at: offsetStart + position * 4)
        return offset < 1 << 31 ? Int(offset) : largeOffset(Int(offset & 0x7FFF_FFFF))
    }

    private func largeOffset(_ index: Int) -> Int? {
        guard index < largeCount else { return nil }
        let at = largeStart + index * 8
        return Int(file.bytes.bigEndian32(at: at)) << 32 | Int(file.bytes.bigEndian32(at: at + 4))
    }

    /// The position of an id, by interpolation: ids are spread evenly, so few steps find one in any pack.
    @inline(__always)
    func position(of id: ObjectID) -> Int? {
        let first = Int(id.high >> 56)
        var low = first == 0 ? 0 : Int(file.bytes.bigEndian32(at: Self.header + (first - 1) * 4))
        var high = min(Int(file.bytes.bigEndian32(at: Self.header + first * 4)), count)
        let bucket = max(high - low, 0)
        // All ids of the bucket have the first byte in common; the others say how far in this one lies.
        var guess = low &+ Int((id.high << 8).multipliedFullWidth(by: UInt64(bucket)).high)
        for _ in 0..<Self.mostGuesses where low < high {
            let position = min(max(guess, low), high &- 1)
            let found = self.id(at: position)
            if found == id { return position }
            if found < id { low = position &+ 1 } else { high = position }
            let distance = Int64(bitPattern: id.high &- found.high)
            guess = position &+ Int(distance.multipliedFullWidth(by: Int64(bucket) << 8).high)
        }
        return position(of: id, in: low..<max(low, high))
    }

    private static let mostGuesses = 4

    /// Halves what is left.
    private func position(of id: ObjectID, in range: Range<Int>) -> Int? {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high {
            let middle = (low + high) / 2
            let found = self.id(at: middle)
            if found == id { return middle }
            if found < id { low = middle + 1 } else { high = middle }
        }
        return nil
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Four bytes, the most significant first; the caller has checked that they are there.
    @inline(__always)
    func bigEndian32(at offset: Int) -> UInt32 {
        guard let base = UnsafeRawPointer(baseAddress) else { return 0 }
        return UInt32(bigEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }

    /// Twenty bytes as an id; the caller has checked that they are there.
    @inline(__always)
    func objectID(at offset: Int) -> ObjectID {
        guard let base = UnsafeRawPointer(baseAddress) else { return ObjectID(high: 0, middle: 0, low: 0) }
        return ObjectID(base + offset)
    }
}
