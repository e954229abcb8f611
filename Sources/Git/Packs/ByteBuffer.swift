/// Memory that is used again and again and grows when more is needed.
struct ByteBuffer: ~Copyable {
    private var start = UnsafeMutablePointer<UInt8>.allocate(capacity: 4_096)
    private var capacity = 4_096

    deinit {
        start.deallocate()
    }

    /// At least `count` bytes of whatever they hold; what was lent before is no longer valid.
    @inline(__always)
    mutating func reserve(_ count: Int) -> UnsafeMutablePointer<UInt8> {
        if count > capacity { grow(to: count) }
        return start
    }

    private mutating func grow(to count: Int) {
        start.deallocate()
        capacity = max(count, capacity * 2)
        start = .allocate(capacity: capacity)
    }
}
