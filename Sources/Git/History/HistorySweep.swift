import Synchronization

/// Reads the commits of packs ahead of the walk, evenly shared by all threads.
///
/// What is read is only a stock: the walk decides what the history is, and reads by itself whatever is not here.
final class HistorySweep: Sendable {
    private let packs: PackSet
    private let plan: SweepPlan
    private let startTime: Int64
    private let limit: Int
    private let read = Atomic(0)
    private let parts = Mutex<[SweptPart]>([])

    /// A slice with fewer commits than this share of its objects ends a run.
    private static let leastShare = 4

    /// A sweep that begins at `start`, of this committer time, and ends after about `limit` commits.
    init(_ packs: PackSet, from start: PackSet.Position?, startTime: Int64, limit: Int) {
        (self.packs, self.startTime, self.limit) = (packs, startTime, limit)
        plan = SweepPlan(packs, from: start)
    }

    /// What one thread does, until the plan is empty.
    func run() {
        let reader = PackReader.forCommits(packs)
        var part = SweptPart()
        while read.load(ordering: .relaxed) < limit, let slice = plan.next() {
            let before = part.count
            read(slice, by: reader, into: &part)
            read.add(part.count - before, ordering: .relaxed)
            // What is newer than the start is not reached from it.
            let useful = part.columns.committerTimes[before...].count { $0 <= startTime }
            if useful * Self.leastShare < slice.keys.count { plan.leaveRun(of: slice) }
        }
        parts.withLock { $0.append(part) }
    }

    private func read(_ slice: SweepPlan.Slice, by reader: PackReader, into part: inout SweptPart) {
        guard var key = slice.keys.first else { return }
        var step = step(of: key, in: slice)
        for nextKey in slice.keys.dropFirst() {
            let next = self.step(of: nextKey, in: slice)
            read(step, in: slice.pack, at: slice.origin + Int(key >> 32), next: next, by: reader, into: &part)
            (key, step) = (nextKey, next)
        }
        read(step, in: slice.pack, at: slice.origin + Int(key >> 32), next: step, by: reader, into: &part)
    }

    @inline(__always)
    private func step(of key: UInt64, in slice: SweepPlan.Slice) -> WalkStep {
        let index = Int(key & 0xFFFF_FFFF)
        return WalkStep(
            packs.packs[slice.pack].index.id(at: index), at: packs.position(pack: slice.pack, index))
    }

    @inline(__always)
    private func read(
        _ step: WalkStep, in pack: Int, at offset: Int, next: WalkStep, by reader: PackReader,
        into part: inout SweptPart
    ) {
        guard packs.packs[pack].kind(at: offset) == .commit else { return }
        _ = reader.withObject(.commit, pack: pack, offset: offset) { bytes in
            CommitHeader(bytes).map { part.append(step, $0, in: bytes, next: next, packs: packs) }
        }
    }

    /// What was read, once every thread has run.
    var result: [SweptPart] {
        parts.withLock { $0 }
    }
}
