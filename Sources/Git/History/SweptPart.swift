/// The commits that one thread has read ahead, with their parents.
struct SweptPart {
    var columns = CommitColumns()
    /// Where each commit is in the packs.
    private(set) var positions: [PackSet.Position] = []
    /// Where the parents of each commit end in `parents`; those of the first begin at 0.
    private var parentEnds: [UInt32] = []
    private var parents: [PackSet.Position] = []
    /// The parents that are in no pack, by their index in `parents`.
    private var unpackedParents: [Int: ObjectID] = [:]

    var count: Int { positions.count }

    /// Adds a commit that was read; `next`, what follows it in its pack, is most likely its parent.
    @inline(__always)
    mutating func append(
        _ step: WalkStep, _ header: CommitHeader, in bytes: Bytes, next: WalkStep, packs: PackSet
    ) {
        columns.append(step.id, header, in: bytes)
        positions.append(step.position)
        for index in 0..<header.parentCount {
            guard let id = header.parent(index, in: bytes) else { continue }
            let parent = id == next.id ? next : WalkStep(id, in: packs)
            if parent.position == WalkStep.unpacked { unpackedParents[parents.count] = id }
            parents.append(parent.position)
        }
        parentEnds.append(UInt32(truncatingIfNeeded: parents.count))
    }

    /// Goes through the parents of a commit. The id of a packed parent is left out: its position says all.
    @inline(__always)
    func forEachParent(of row: Int, _ body: (WalkStep) -> Void) {
        let start = row == 0 ? 0 : Int(parentEnds[row &- 1])
        for index in start..<Int(parentEnds[row]) {
            let position = parents[index]
            guard position == WalkStep.unpacked else {
                body(WalkStep(ObjectID(high: 0, middle: 0, low: 0), at: position))
                continue
            }
            if let id = unpackedParents[index] { body(WalkStep(id, at: position)) }
        }
    }

    /// The commits that `seen` holds, without what only helped to find them.
    consuming func columns(reached seen: SeenSteps) -> CommitColumns {
        let isReached = positions.map { seen.contains($0) }
        positions = []
        parents = []
        columns.keep(isReached)
        return columns
    }
}
