/// A recipe that makes an object of a similar one: pieces of the base, and bytes of its own.
///
/// Source: gitformat-pack, "Deltified representation".
struct Delta {
    private let bytes: Bytes
    private var position = 0
    /// How many bytes the base must have.
    private(set) var baseSize = 0
    /// How many bytes come out.
    private(set) var resultSize = 0

    /// Nil when the two sizes at the beginning cannot be read.
    init?(_ bytes: Bytes) {
        self.bytes = bytes
        guard let base = readSize(), let result = readSize() else { return nil }
        (baseSize, resultSize) = (base, result)
    }

    private mutating func readSize() -> Int? {
        var (size, shift) = (0, 0)
        while position < bytes.count, shift < 42 {
            let byte = bytes[position]
            position += 1
            size |= Int(byte & 0x7F) << shift
            if byte & 0x80 == 0 { return size }
            shift += 7
        }
        return nil
    }

    /// Writes exactly `resultSize` bytes; false when the recipe asks for anything else, or for what the base has not.
    consuming func apply(to base: Bytes, into result: UnsafeMutablePointer<UInt8>) -> Bool {
        guard let baseStart = base.baseAddress, let start = bytes.baseAddress, base.count == baseSize else {
            return false
        }
        var count = 0
        while position < bytes.count {
            let command = bytes[position]
            position &+= 1
            guard command & 0x80 != 0 else {
                let length = Int(command)
                guard length > 0, length <= bytes.count &- position, length <= resultSize &- count else { return false }
                (result + count).update(from: start + position, count: length)
                position &+= length
                count &+= length
                continue
            }
            guard let piece = readPiece(command), piece.length <= resultSize &- count else { return false }
            guard piece.offset <= base.count, piece.length <= base.count &- piece.offset else { return false }
            (result + count).update(from: baseStart + piece.offset, count: piece.length)
            count &+= piece.length
        }
        return count == resultSize
    }

    /// Four bits say which bytes of the offset follow, three more which of the length.
    @inline(__always)
    private mutating func readPiece(_ command: UInt8) -> (offset: Int, length: Int)? {
        guard (command & 0x7F).nonzeroBitCount <= bytes.count &- position else { return nil }
        var (offset, length) = (0, 0)
        for index in 0..<4 where command & 1 &<< UInt8(index) != 0 { offset |= takeByte() &<< (index &* 8) }
        for index in 0..<3 where command & 0x10 &<< UInt8(index) != 0 { length |= takeByte() &<< (index &* 8) }
        return (offset, length == 0 ? 0x10000 : length)
    }

    @inline(__always)
    private mutating func takeByte() -> Int {
        defer { position &+= 1 }
        return Int(bytes[position])
    }
}
