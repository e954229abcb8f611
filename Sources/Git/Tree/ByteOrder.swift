#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Whether the bytes of one text come before those of another.
func isBefore(_ left: String, _ right: String) -> Bool {
    var left = left
    var right = right
    return left.withUTF8 { left in
        right.withUTF8 { byteOrder(UnsafeRawBufferPointer(left), UnsafeRawBufferPointer($0)) < 0 }
    }
}

/// Negative where the text comes before the bytes, 0 where they are the same.
func byteOrder(_ text: String, _ bytes: [UInt8]) -> Int {
    var text = text
    return text.withUTF8 { text in
        bytes.withUnsafeBytes { byteOrder(UnsafeRawBufferPointer(text), $0) }
    }
}

private func byteOrder(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Int {
    if let first = left.baseAddress, let second = right.baseAddress {
        let order = memcmp(first, second, min(left.count, right.count))
        if order != 0 { return Int(order) }
    }
    return left.count - right.count
}
