/// How few account for half of the work.
///
/// CHAOSS, "Contributor Absence Factor" and "Elephant Factor": contributions in descending order, the smallest k whose sum
/// reaches 50 %. A low number means dependence on few; the prose of CHAOSS's "Elephant Factor" has it the other way round.
enum AbsenceFactor {
    /// The smallest k, 0 where nothing was contributed.
    static func of(_ contributions: [Int], total: Int) -> Int {
        guard total > 0 else { return 0 }
        let several = contributions.filter { $0 > 1 }.sorted(by: >)
        var sum = 0
        for (index, contribution) in several.enumerated() {
            sum += contribution
            if sum >= total - sum { return index + 1 }
        }
        let missing = (total + 1) / 2 - sum
        return several.count + min(missing, contributions.count { $0 == 1 })
    }
}
