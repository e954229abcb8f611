/// Compares commits with their parents, on one thread.
struct ChangeReader: ~Copyable {
    /// What was found out about some commits; paths are numbered by the reader.
    struct Part: Sendable {
        var changes: [FileChanges.Change] = []
        var unreadableCount = 0
        var isTruncated = false
    }

    private let database: ObjectDatabase
    private let limits: ChangeLimits
    private var difference: TreeDifference
    private(set) var table = PathTable()
    private var sketches: [ObjectID: ContentSketch?] = [:]
    /// What may still be compared in the commit.
    private var bytesLeft = 0
    private var piecesLeft = 0

    init(_ objects: ObjectLocation, _ limits: ChangeLimits) throws(GitError) {
        database = try ObjectDatabase(
            commonDirectory: objects.directory,
            reader: .forFolders(objects.packs, objectLimit: limits.folderBytes))
        self.limits = limits
        difference = TreeDifference(limits: limits)
    }

    /// Adds what one commit changed; nothing of it where that is more than the limits or the budget allow.
    mutating func read(_ task: ParentTrees.Task, into part: inout Part, within budget: ChangeBudget) {
        let known = (changes: part.changes.count, pathBytes: table.byteCount)
        defer {
            budget.spend(changes: part.changes.count - known.changes, pathBytes: table.byteCount - known.pathBytes)
        }
        difference.reset(pathBytes: table.byteCount + budget.pathBytesLeft)
        difference.compare(task.old, task.new, in: database, &table)
        if difference.isUnreadable { part.unreadableCount += 1 }
        guard !difference.isTruncated else { return part.isTruncated = true }
        let renaming = renaming()
        let commit = task.commit
        func add(_ side: TreeDifference.Side, _ kind: FileChanges.Kind, from previous: UInt32? = nil) {
            part.changes.append(
                FileChanges.Change(commit: commit, path: side.path, previousPath: previous ?? side.path, kind: kind))
        }
        for side in difference.modified { add(side, .modification) }
        for (index, side) in difference.added.enumerated() where !renaming.isMoved(index) { add(side, .addition) }
        for (index, side) in difference.deleted.enumerated() where !renaming.livesOn(index) { add(side, .deletion) }
        for pair in renaming.pairs {
            add(difference.added[pair.new], .renaming, from: difference.deleted[pair.old].path)
        }
    }

    private mutating func renaming() -> Renaming {
        var renaming = Renaming(difference)
        guard !difference.added.isEmpty, !difference.deleted.isEmpty else { return renaming }
        renaming.takeSame(table)
        let left = (difference.added.count - renaming.pairs.count, difference.deleted.count - renaming.pairs.count)
        guard left.0 > 0, left.1 > 0, max(left.0, left.1) <= limits.comparedFiles else {
            return renaming
        }
        sketches.removeAll(keepingCapacity: true)
        (bytesLeft, piecesLeft) = (limits.comparedBytesOfCommit, limits.comparedPieces)
        renaming.takeLike(table) { old, new in
            guard piecesLeft > 0, let old = sketch(of: old), let new = sketch(of: new) else { return 0 }
            piecesLeft -= old.count + new.count
            return old.likeness(to: new)
        }
        return renaming
    }

    private mutating func sketch(of id: ObjectID) -> ContentSketch? {
        if let known = sketches[id] { return known }
        let bytes = bytesLeft > 0 ? database.bytes(of: id, .blob, limit: limits.comparedBytes) : nil
        bytesLeft -= bytes?.count ?? 0
        let sketch = bytes.map(ContentSketch.init)
        sketches[id] = .some(sketch)
        return sketch
    }
}
