import Foundation

/// Commits in the order of their believed dates with running sums, so that any window is counted by two searches.
struct Timeline: Sendable {
    private(set) var times: [Int64] = []
    private var sums: [CommitTally] = [CommitTally()]

    init(capacity: Int) {
        times.reserveCapacity(capacity)
        sums.reserveCapacity(capacity + 1)
    }

    /// Adds a commit that is not older than the one added before.
    mutating func append(_ time: Int64, _ tally: CommitTally) {
        times.append(time)
        sums.append(sums[sums.count - 1] + tally)
    }

    /// How many commits there are up to `end`.
    func count(through end: Int64) -> Int {
        times.upperBound(of: end)
    }

    func tally(through end: Int64) -> CommitTally {
        sums[count(through: end)]
    }

    func count(in window: TimeWindow) -> Int {
        count(through: window.end) - count(through: window.start)
    }

    func tally(in window: TimeWindow) -> CommitTally {
        tally(through: window.end) - tally(through: window.start)
    }

    /// In how many spans of `length`, counted back from `end`, there is a commit of a person.
    ///
    /// Visits only spans that hold a commit, however long the history claims to be.
    func spansWithPeople(of length: Int64, endingAt end: Int64) -> Int {
        var spans = 0
        var position = count(through: end)
        while position > 0 {
            let spanEnd = end - (end - times[position - 1]) / length * length
            let start = times.upperBound(of: spanEnd - length)
            if (sums[position] - sums[start]).ofPeople > 0 { spans += 1 }
            position = start
        }
        return spans
    }
}

extension Timeline: Codable {
    private enum CodingKeys: CodingKey {
        case times, tallies
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let times = try container.decode(PackedTimes.self, forKey: .times).times
        let tallies = try container.decode(Data.self, forKey: .tallies)
        guard times.count == tallies.count else {
            throw DecodingError.dataCorruptedError(
                forKey: .tallies, in: container, debugDescription: "as many tallies as times are expected")
        }
        self.init(capacity: times.count)
        for (time, bits) in zip(times, tallies) { append(time, CommitTally(bits: bits)) }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(PackedTimes(times), forKey: .times)
        try container.encode(Data(zip(sums.dropFirst(), sums).map { ($0 - $1).bits }), forKey: .tallies)
    }
}
