/// Reads a history on several threads: first ahead, in the order of the packs, then by following parents.
struct ParallelHistory {
    var directory: String
    var packs: PackSet
    var start: ObjectID
    var threads: Int
    var limit: Int
    var line: ((FirstParentLine) -> Void)?

    /// Everything that `start` reaches, in parts; nil when that is more than the limit.
    func parts() throws(GitError) -> [HistoryPart]? {
        let first = WalkStep(start, in: packs)
        let swept = try sweep(from: first)
        let stock = SweptCommits(swept, positions: packs.count)
        if let line {
            let database = try ObjectDatabase(commonDirectory: directory, packs: packs)
            line(FirstParentLine(from: first, limit: limit, through: stock, else: database, packs))
        }
        let walk = HistoryWalk(directory: directory, packs: packs, start: first, stock: stock, limit: limit)
        try onThreads(threads) { () throws(GitError) in try walk.run() }
        guard let walked = walk.result else { return nil }
        return swept.mapOnThreads { HistoryPart(walk.reached(of: $0)) } + walked.map(HistoryPart.init)
    }

    private func sweep(from first: WalkStep) throws(GitError) -> [SweptPart] {
        var time = Int64.max
        _ = try ObjectDatabase(commonDirectory: directory, packs: packs).withCommit(first) { header, bytes in
            time = header.committerTime(in: bytes)
        }
        let sweep = HistorySweep(
            packs, from: first.position == WalkStep.unpacked ? nil : first.position, startTime: time, limit: limit)
        try onThreads(threads) { sweep.run() }
        return sweep.result
    }
}
