/// Where unpacked bytes go: exactly as many as were promised.
struct InflateOutput {
    private let start: UnsafeMutablePointer<UInt8>
    let size: Int
    private(set) var count = 0

    /// How many bytes behind `size` the memory must have, so that copies may be wide.
    static let slack = 16

    init(_ start: UnsafeMutablePointer<UInt8>, size: Int) {
        (self.start, self.size) = (start, size)
    }

    /// Adds a byte; false when that is one too many.
    @inline(__always)
    mutating func append(_ byte: Int) -> Bool {
        guard count < size else { return false }
        start[count] = UInt8(truncatingIfNeeded: byte)
        count &+= 1
        return true
    }

    /// Repeats what stands `distance` bytes back; false when that is before the beginning or too much.
    @inline(__always)
    mutating func copy(length: Int, distance: Int) -> Bool {
        guard distance <= count, length <= size &- count else { return false }
        var target = start + count
        var source = target - distance
        count &+= length
        if distance >= 8 {
            let end = start + count
            repeat {
                let word = UnsafeRawPointer(source).loadUnaligned(as: UInt64.self)
                UnsafeMutableRawPointer(target).storeBytes(of: word, as: UInt64.self)
                source += 8
                target += 8
            } while target < end
            return true
        }
        for index in 0..<length { target[index] = source[index] }
        return true
    }

    /// Adds bytes as they are; false when they are too many.
    mutating func append(_ bytes: UnsafePointer<UInt8>, count added: Int) -> Bool {
        guard added <= size - count else { return false }
        (start + count).update(from: bytes, count: added)
        count += added
        return true
    }

    /// Adler-32 of all that was added. Source: RFC 1950.
    var checksum: UInt32 {
        var (low, high): (UInt32, UInt32) = (1, 0)
        var position = 0
        while position < count {
            // As many bytes as the sums surely hold before they overflow.
            let end = min(count, position &+ 5_552)
            while position &+ 4 <= end {
                let (a, b) = (UInt32(start[position]), UInt32(start[position &+ 1]))
                let (c, d) = (UInt32(start[position &+ 2]), UInt32(start[position &+ 3]))
                high &+= 4 &* low &+ 4 &* a &+ 3 &* b &+ 2 &* c &+ d
                low &+= a &+ b &+ c &+ d
                position &+= 4
            }
            while position < end {
                low &+= UInt32(start[position])
                high &+= low
                position &+= 1
            }
            (low, high) = (low % 65_521, high % 65_521)
        }
        return high << 16 | low
    }
}
