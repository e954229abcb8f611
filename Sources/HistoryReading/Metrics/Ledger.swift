/// The dates of everybody's contributions, in ascending order for each holder, in two flat arrays.
struct Ledger: Sendable {
    private let starts: [Int]
    private let times: [Int64]

    /// The entries in ascending order of time, sorted to their holders by counting.
    init(holders: Int, _ entries: Entries) {
        var next = Array(repeating: 0, count: holders + 1)
        for holder in entries.holders { next[Int(holder) + 1] += 1 }
        for holder in 0..<holders { next[holder + 1] += next[holder] }
        starts = next
        var sorted = entries.times
        for (holder, time) in zip(entries.holders, entries.times) {
            sorted[next[Int(holder)]] = time
            next[Int(holder)] += 1
        }
        times = sorted
    }

    var holders: Range<Int> {
        0..<(starts.count - 1)
    }

    /// Somebody's dates, earliest first.
    func dates(of holder: Int) -> ArraySlice<Int64> {
        times[starts[holder]..<starts[holder + 1]]
    }

    func count(of holder: Int, through end: Int64) -> Int {
        dates(of: holder).upperBound(of: end) - starts[holder]
    }

    func count(of holder: Int, in window: TimeWindow) -> Int {
        dates(of: holder).upperBound(of: window.end) - dates(of: holder).upperBound(of: window.start)
    }

    /// How many entries each holder has up to `end`.
    func counts(through end: Int64) -> [Int] {
        holders.map { count(of: $0, through: end) }
    }

    /// How many holders have an entry up to `end`.
    func holderCount(through end: Int64) -> Int {
        holders.count { (dates(of: $0).first ?? .max) <= end }
    }

    /// How many holders have an entry in `window`.
    func holderCount(in window: TimeWindow) -> Int {
        holders.count { count(of: $0, in: window) > 0 }
    }

    /// Dates and their holders before they are sorted to them.
    struct Entries {
        fileprivate(set) var holders: [UInt32] = []
        fileprivate(set) var times: [Int64] = []

        var count: Int {
            times.count
        }

        mutating func reserve(_ count: Int) {
            holders.reserveCapacity(count)
            times.reserveCapacity(count)
        }

        /// Adds an entry that is not older than the one added before.
        mutating func append(_ holder: UInt32, _ time: Int64) {
            holders.append(holder)
            times.append(time)
        }
    }
}

extension Ledger: Codable {
    private enum CodingKeys: CodingKey {
        case starts, times
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        starts = try container.decode(PackedTimes.self, forKey: .starts).times.map { Int($0) }
        times = try container.decode(PackedTimes.self, forKey: .times).times
        let isAscending = zip(starts, starts.dropFirst()).allSatisfy { $0 <= $1 }
        guard starts.first == 0, starts.last == times.count, isAscending else {
            throw DecodingError.dataCorruptedError(
                forKey: .starts, in: container, debugDescription: "each holder's dates lie within all dates")
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(PackedTimes(starts.map { Int64($0) }), forKey: .starts)
        try container.encode(PackedTimes(times), forKey: .times)
    }
}
