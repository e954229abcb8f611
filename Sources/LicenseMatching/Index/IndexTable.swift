/// A table of little-endian numbers in the license index, read in place.
struct IndexTable<Element: FixedWidthInteger> {
    private let start: UnsafeRawPointer?
    let count: Int

    /// The `bytes` as numbers; a rest too short for one is left out.
    init(_ bytes: UnsafeRawBufferPointer) {
        start = bytes.baseAddress
        count = bytes.count / MemoryLayout<Element>.size
    }

    /// The number at `position`, 0 outside the table.
    @inline(__always)
    subscript(position: Int) -> Element {
        guard let start, position >= 0, position < count else { return 0 }
        return Element(
            littleEndian: start.loadUnaligned(
                fromByteOffset: position &* MemoryLayout<Element>.size, as: Element.self))
    }

    /// Calls `body` with each number of `range` that the table has.
    @inline(__always)
    func forEach(in range: Range<Int>, _ body: (Element) -> Void) {
        guard let start else { return }
        let size = MemoryLayout<Element>.size
        for position in range.clamped(to: 0..<count) {
            body(Element(littleEndian: start.loadUnaligned(fromByteOffset: position &* size, as: Element.self)))
        }
    }

    /// The text of `length` bytes from `place` on, repaired where it is no UTF-8.
    func text(at place: Int, length: Int) -> String where Element == UInt8 {
        guard let start, place >= 0, length >= 0, place + length <= count else { return "" }
        return String(decoding: UnsafeRawBufferPointer(start: start + place, count: length), as: UTF8.self)
    }

    /// The first position whose number is not less than `value`, in an ascending part of the table.
    func lowerBound(of value: Element, in range: Range<Int>) -> Int {
        var low = range.lowerBound
        var high = range.upperBound
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < value { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
