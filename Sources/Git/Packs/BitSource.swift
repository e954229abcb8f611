/// Bits of a deflate stream, the least significant of each byte first.
///
/// Past the end it gives zeros and remembers how many, so that the inner loop asks for the end only once.
struct BitSource {
    private var next: UnsafePointer<UInt8>
    private let end: UnsafePointer<UInt8>
    private var bits: UInt64 = 0
    private var available = 0
    private var borrowedBytes = 0

    init(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) {
        (next, self.end) = (start, end)
    }

    /// Makes at least 48 bits available, which a length and a distance with all their extra bits need.
    @inline(__always)
    mutating func refill() {
        guard available < 48 else { return }
        if end - next >= 8 {
            let word = UnsafeRawPointer(next).loadUnaligned(as: UInt64.self).littleEndian
            bits |= word &<< UInt64(truncatingIfNeeded: available)
            let taken = (63 &- available) &>> 3
            next += taken
            available &+= taken &* 8
        } else {
            refillAtEnd()
        }
    }

    @inline(__always)
    private mutating func refillAtEnd() {
        while available <= 56 {
            if next < end {
                bits |= UInt64(next.pointee) << UInt64(available)
                next += 1
            } else {
                borrowedBytes += 1
            }
            available += 8
        }
    }

    /// The lowest bits, which stay.
    @inline(__always)
    func peek(_ mask: UInt64) -> Int {
        Int(truncatingIfNeeded: bits & mask)
    }

    @inline(__always)
    mutating func drop(_ count: Int) {
        bits &>>= UInt64(truncatingIfNeeded: count)
        available &-= count
    }

    /// The lowest `count` bits, at most 16.
    @inline(__always)
    mutating func take(_ count: Int) -> Int {
        let value = peek((1 &<< UInt64(truncatingIfNeeded: count)) &- 1)
        drop(count)
        return value
    }

    /// Leaves the bits of a byte that was begun and gives the bytes after it; nil when zeros past the end were used.
    mutating func restOfBytes() -> (start: UnsafePointer<UInt8>, count: Int)? {
        let unused = available / 8
        guard unused >= borrowedBytes else { return nil }
        let start = next - (unused - borrowedBytes)
        return (start, end - start)
    }

    /// Goes on at a later byte.
    mutating func resume(at start: UnsafePointer<UInt8>) {
        self = BitSource(start, end)
    }
}
