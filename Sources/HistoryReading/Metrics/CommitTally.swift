/// How many commits are of which sort.
///
/// Eight counters side by side in one vector, so that running sums over a history cost an addition a commit.
struct CommitTally: Hashable {
    private var counters = SIMD8<UInt32>()

    /// Nothing counted yet.
    init() {}

    /// One commit; `isOfPerson` says whether a person is among its authors.
    init(_ flags: CommitFlags, isOfPerson: Bool, isAnomalous: Bool) {
        let isMerge = flags.contains(.merge)
        counters[0] = isMerge ? 1 : 0
        counters[1] = flags.contains(.coAuthored) ? 1 : 0
        counters[2] = flags.contains(.signedOff) ? 1 : 0
        counters[3] = isAnomalous ? 1 : 0
        guard !isMerge else { return }
        counters[4] = isOfPerson ? 1 : 0
        counters[5] = counters[1]
        counters[6] = counters[2]
        counters[7] = flags.contains(.reviewTrailer) ? 1 : 0
    }

    /// Which of the eight counters one commit raises, a bit each; for a tally of one commit.
    var bits: UInt8 {
        counters.indices.reduce(0) { $0 | (counters[$1] > 0 ? 1 << UInt8($1) : 0) }
    }

    /// The tally of a commit that raises the counters of `bits`.
    init(bits: UInt8) {
        for index in counters.indices { counters[index] = UInt32(bits >> UInt8(index) & 1) }
    }

    var merges: Int { Int(counters[0]) }
    var coAuthored: Int { Int(counters[1]) }
    var signedOff: Int { Int(counters[2]) }
    var anomalous: Int { Int(counters[3]) }
    /// The rest counts commits that are no merges.
    var ofPeople: Int { Int(counters[4]) }
    var changesCoAuthored: Int { Int(counters[5]) }
    var changesSignedOff: Int { Int(counters[6]) }
    var changesReviewed: Int { Int(counters[7]) }

    static func + (left: CommitTally, right: CommitTally) -> CommitTally {
        CommitTally(left.counters &+ right.counters)
    }

    static func - (left: CommitTally, right: CommitTally) -> CommitTally {
        CommitTally(left.counters &- right.counters)
    }

    private init(_ counters: SIMD8<UInt32>) {
        self.counters = counters
    }
}
