/// Where one commit stands among all: newest first, equal times by id.
struct CommitOrder {
    var time: Int64
    var high: UInt64
    var part: UInt32
    var index: UInt32

    static func isBefore(_ left: CommitOrder, _ right: CommitOrder) -> Bool {
        left.time == right.time ? left.high < right.high : left.time > right.time
    }

    /// The order of one thread's commits.
    static func sorted(_ columns: CommitColumns) -> [CommitOrder] {
        columns.ids.indices.map { index in
            CommitOrder(
                time: columns.committerTimes[index], high: columns.ids[index].high, part: 0, index: UInt32(index))
        }.sorted(by: isBefore)
    }

    /// Merges the sorted lists of all threads.
    static func merged(_ parts: [[CommitOrder]]) -> [CommitOrder] {
        var result: [CommitOrder] = []
        for (number, part) in parts.enumerated() {
            let numbered = part.map { order in
                CommitOrder(time: order.time, high: order.high, part: UInt32(number), index: order.index)
            }
            result = result.isEmpty ? numbered : merged(result, numbered)
        }
        return result
    }

    private static func merged(_ left: [CommitOrder], _ right: [CommitOrder]) -> [CommitOrder] {
        var (rest, other) = (left[...], right[...])
        var result: [CommitOrder] = []
        result.reserveCapacity(left.count + right.count)
        while let first = rest.first, let second = other.first {
            if isBefore(second, first) {
                result.append(second)
                other.removeFirst()
            } else {
                result.append(first)
                rest.removeFirst()
            }
        }
        return result + rest + other
    }
}
