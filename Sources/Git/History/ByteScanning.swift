#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A piece of an object's bytes, lent for as long as the object is open.
typealias Bytes = UnsafeBufferPointer<UInt8>

extension UnsafeBufferPointer<UInt8> {
    /// The piece between two offsets of this one, which the caller has checked.
    @inline(__always)
    func piece(_ range: Range<Int>) -> Bytes {
        Bytes(rebasing: self[range])
    }

    /// The offset of the first `byte` at or after `start`, nil when there is none.
    @inline(__always)
    func offset(of byte: UInt8, from start: Int = 0) -> Int? {
        guard let base = baseAddress, start < count else { return nil }
        guard let found = memchr(base + start, Int32(byte), count - start) else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    /// Whether `text` stands at `start`.
    @inline(__always)
    func has(_ text: StaticString, at start: Int = 0) -> Bool {
        guard let base = baseAddress, count - start >= text.utf8CodeUnitCount else { return false }
        return memcmp(base + start, text.utf8Start, text.utf8CodeUnitCount) == 0
    }

    /// Whether this begins with the bytes of `other`.
    @inline(__always)
    func has(_ other: Bytes) -> Bool {
        guard let base = baseAddress, let otherBase = other.baseAddress else { return other.isEmpty }
        return count >= other.count && memcmp(base, otherBase, other.count) == 0
    }

    /// Without git's white space (blank, tab, line feed, carriage return) at both ends.
    @inline(__always)
    func trimmed() -> Bytes {
        var (start, end) = (0, count)
        while start < end, isGitSpace(self[start]) { start += 1 }
        while end > start, isGitSpace(self[end - 1]) { end -= 1 }
        return piece(start..<end)
    }
}

/// The bytes that git's own `isspace` accepts.
@inline(__always)
func isGitSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
}
