/// What one thread hands back.
struct HistoryPart {
    var columns: CommitColumns
    var order: [CommitOrder]

    init(_ columns: CommitColumns) {
        self.columns = columns
        order = CommitOrder.sorted(columns)
    }
}

extension CommitTable {
    /// Puts what the threads have read into one order that does not depend on who read what.
    init(merging parts: [HistoryPart]) {
        let columns = parts.map(\.columns)
        let order = CommitOrder.merged(parts.map(\.order))
        let numbering = IdentityNumbering(columns)
        identities = numbering.identities
        boundaryCount = columns.reduce(0) { $0 + $1.boundaryCount }
        unreadableCount = columns.reduce(0) { $0 + $1.unreadableCount }
        ids = order.map { columns[Int($0.part)].ids[Int($0.index)] }
        committerTimes = order.map(\.time)
        authorTimes = order.map { columns[Int($0.part)].authorTimes[Int($0.index)] }
        authors = order.map { numbering.numbers[Int($0.part)][Int(columns[Int($0.part)].authors[Int($0.index)])] }
        flags = order.map { columns[Int($0.part)].flags[Int($0.index)] }
        mentions = Self.mentions(of: columns, order, numbering)
    }

    /// Counting sort by commit, which keeps the order inside a message.
    private static func mentions(
        of columns: [CommitColumns], _ order: [CommitOrder], _ numbering: IdentityNumbering
    ) -> [Mention] {
        let rows = rows(of: columns, order)
        var starts = [Int](repeating: 0, count: order.count + 1)
        for (part, rows) in zip(columns, rows) {
            for mention in part.mentions { starts[Int(rows[Int(mention.commit)]) + 1] += 1 }
        }
        for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
        let none = Mention(commit: 0, identity: 0, kind: .signedOff)
        var result = [Mention](repeating: none, count: starts.last ?? 0)
        for (part, columns) in columns.enumerated() {
            for mention in columns.mentions {
                let row = rows[part][Int(mention.commit)]
                let identity = numbering.numbers[part][Int(mention.identity)]
                result[starts[Int(row)]] = Mention(commit: row, identity: identity, kind: mention.kind)
                starts[Int(row)] += 1
            }
        }
        return result
    }

    /// For each thread, the place in the table of each of its commits.
    private static func rows(of columns: [CommitColumns], _ order: [CommitOrder]) -> [[UInt32]] {
        var rows = columns.map { [UInt32](repeating: 0, count: $0.ids.count) }
        for (row, place) in order.enumerated() { rows[Int(place.part)][Int(place.index)] = UInt32(row) }
        return rows
    }
}
