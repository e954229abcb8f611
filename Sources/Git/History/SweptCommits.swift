/// The commits that were read ahead, by their positions in the packs.
struct SweptCommits: Sendable {
    private let parts: [SweptPart]
    /// For each position the number of its commit among all, counted from 1; 0 where none was read.
    private let rows: [UInt32]

    init(_ parts: [SweptPart], positions: Int) {
        var rows = [UInt32](repeating: 0, count: parts.contains { $0.count > 0 } ? positions : 0)
        var row: UInt32 = 0
        for part in parts {
            for position in part.positions {
                row += 1
                rows[Int(position)] = row
            }
        }
        (self.parts, self.rows) = (parts, rows)
    }

    /// Goes through the parents of a commit; false when the commit was not read ahead.
    @inline(__always)
    func forEachParent(of step: WalkStep, _ body: (WalkStep) -> Void) -> Bool {
        guard let (part, row) = place(of: step) else { return false }
        parts[part].forEachParent(of: row, body)
        return true
    }

    /// A commit and its first parent; nil when the commit was not read ahead.
    func commit(at step: WalkStep) -> (commit: FirstParentLine.Commit, parent: WalkStep?)? {
        guard let (part, row) = place(of: step) else { return nil }
        let columns = parts[part].columns
        var first: WalkStep?
        parts[part].forEachParent(of: row) { first = first ?? $0 }
        return (FirstParentLine.Commit(id: columns.ids[row], committerTime: columns.committerTimes[row]), first)
    }

    @inline(__always)
    private func place(of step: WalkStep) -> (part: Int, row: Int)? {
        guard Int(step.position) < rows.count, rows[Int(step.position)] > 0 else { return nil }
        var row = Int(rows[Int(step.position)]) - 1
        var part = 0
        while row >= parts[part].count {
            row -= parts[part].count
            part += 1
        }
        return (part, row)
    }
}
