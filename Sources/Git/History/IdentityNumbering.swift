/// One numbering for the identities of several threads: sorted by bytes, each once, those that nothing names left out.
struct IdentityNumbering {
    private(set) var identities: [RawIdentity] = []

    /// For each thread, the new number of each of its numbers.
    private(set) var numbers: [[UInt32]]

    init(_ parts: [CommitColumns]) {
        numbers = parts.map { [UInt32](repeating: 0, count: $0.identities.count) }
        let all = parts.enumerated().flatMap { part, columns in
            zip(columns.identities.identities, columns.usedIdentities).enumerated().filter(\.element.1).map {
                (identity: $0.element.0, part: part, index: $0.offset)
            }
        }
        for entry in all.sorted(by: { $0.identity < $1.identity }) {
            if identities.last != entry.identity { identities.append(entry.identity) }
            numbers[entry.part][entry.index] = UInt32(identities.count - 1)
        }
    }
}
