#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Whether the bytes of one text come before those of another.
func isBefore(_ left: String, _ right: String) -> Bool {
    withBytes(of: left) { left in withBytes(of: right) { byteOrder(left, $0) < 0 } }
}

/// Negative where the text comes before the bytes, 0 where they are the same.
func byteOrder(_ text: String, _ bytes: [UInt8]) -> Int {
    withBytes(of: text) { text in bytes.withUnsafeBufferPointer { byteOrder(text, $0) } }
}

private func byteOrder(_ left: Bytes, _ right: Bytes) -> Int {
    if let first = left.baseAddress, let second = right.baseAddress {
        let order = memcmp(first, second, min(left.count, right.count))
        if order != 0 { return Int(order) }
    }
    return left.count - right.count
}

private func withBytes<Result>(of text: String, _ body: (Bytes) -> Result) -> Result {
    if let result = text.utf8.withContiguousStorageIfAvailable(body) { return result }
    return Array(text.utf8).withUnsafeBufferPointer(body)
}
