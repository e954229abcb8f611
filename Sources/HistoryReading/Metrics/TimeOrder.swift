/// Puts times in ascending order in linear time: a radix sort by eleven bits a pass, least significant first.
enum TimeOrder {
    private static let bits: Int64 = 11

    /// The indices of `times`, earliest first, equal times in the order of their indices.
    ///
    /// `range` holds every time; the number of passes grows with the logarithm of its length.
    static func indices(of times: [Int64], within range: ClosedRange<Int64>) -> [UInt32] {
        var order = times.indices.map { UInt32($0) }
        var shift: Int64 = 0
        while (range.upperBound - range.lowerBound) >> shift > 0 {
            order = pass(order, times: times, base: range.lowerBound, shift: shift)
            shift += bits
        }
        return order
    }

    private static func pass(_ order: [UInt32], times: [Int64], base: Int64, shift: Int64) -> [UInt32] {
        let mask: Int64 = (1 << bits) - 1
        var next = Array(repeating: 0, count: Int(mask) + 2)
        for index in order {
            next[Int(((times[Int(index)] - base) >> shift) & mask) + 1] += 1
        }
        for bucket in 1..<next.count { next[bucket] += next[bucket - 1] }
        var sorted = order
        for index in order {
            let bucket = Int(((times[Int(index)] - base) >> shift) & mask)
            sorted[next[bucket]] = index
            next[bucket] += 1
        }
        return sorted
    }
}
