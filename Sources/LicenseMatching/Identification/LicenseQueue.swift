/// Candidates that wait, by their ranks; the earlier comes first where ranks are equal.
struct LicenseQueue {
    /// The rank of one that is out.
    static let spent = Int.min

    private var ranks: [Int]

    /// Those of `ranks` that are not spent and that `waits` names.
    init(_ ranks: [Int], waits: (Int) -> Bool) {
        self.ranks = ranks
        for position in ranks.indices where ranks[position] > Self.spent && !waits(position) {
            self.ranks[position] = Self.spent
        }
    }

    /// The one with the highest rank.
    var first: Int? {
        var best: Int?
        var most = Self.spent
        for position in ranks.indices where ranks[position] > most {
            best = position
            most = ranks[position]
        }
        return best
    }

    mutating func remove(_ position: Int) { ranks[position] = Self.spent }

    mutating func rank(_ position: Int, as rank: Int) { ranks[position] = rank }
}
