/// Strings as bytes in one buffer, compared without regard to Unicode equivalence.
struct ByteTable: Sendable {
    private var bytes: [UInt8] = []
    private var starts: [Int] = [0]

    init(_ texts: some Collection<String>) {
        starts.reserveCapacity(texts.count + 1)
        bytes.reserveCapacity(texts.count * 48)
        for text in texts {
            bytes.append(contentsOf: text.utf8)
            starts.append(bytes.count)
        }
    }

    subscript(position: Int) -> ArraySlice<UInt8> { bytes[starts[position]..<starts[position + 1]] }

    var isStrictlyOrdered: Bool {
        (1..<max(1, starts.count - 1)).allSatisfy { compare($0 - 1, $0) < 0 }
    }

    /// Negative where the first comes before the second, 0 where they are the same.
    func compare(_ first: Int, _ second: Int) -> Int {
        let lengths = (starts[first + 1] - starts[first], starts[second + 1] - starts[second])
        let (one, other) = (starts[first], starts[second])
        for offset in 0..<min(lengths.0, lengths.1) where bytes[one + offset] != bytes[other + offset] {
            return bytes[one + offset] < bytes[other + offset] ? -1 : 1
        }
        return lengths.0 - lengths.1
    }

    /// The first position whose bytes do not come before the key; the table must be ordered.
    func lowerBound(of key: ArraySlice<UInt8>, from start: Int = 0) -> Int {
        var low = start
        var high = starts.count - 1
        while low < high {
            let middle = low + (high - low) / 2
            if self[middle].lexicographicallyPrecedes(key) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// What stands behind the last `/`, where it has this many bytes; nil where it has not.
    func name(at position: Int, length: Int) -> ArraySlice<UInt8>? {
        let start = starts[position + 1] - length
        guard start == starts[position] || start > starts[position] && bytes[start - 1] == UInt8(ascii: "/") else {
            return nil
        }
        let name = bytes[start..<starts[position + 1]]
        return name.contains(UInt8(ascii: "/")) ? nil : name
    }
}
