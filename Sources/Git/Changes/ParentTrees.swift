/// The root folders that commits have to be compared with their parents, each commit read once.
struct ParentTrees: Sendable {
    /// A commit and the folders to compare.
    struct Task: Sendable {
        var commit: UInt32
        var old: ObjectID?
        var new: ObjectID
    }

    /// One for each commit that is no merge and whose folders are known, in the order of the table.
    let tasks: [Task]
    /// How many commits were left out because they, or their parents, could not be read.
    let unreadableCount: Int

    private struct Row {
        var tree: ObjectID?
        var parent: ObjectID?
    }

    /// Reads the commits of `table` on several threads.
    init(of table: CommitTable, from objects: ObjectLocation, threads: Int) throws(GitError) {
        let rows = try Self.rows(of: table, from: objects, threads: threads)
        let numbers = Dictionary(zip(table.ids, table.ids.indices)) { first, _ in first }
        var tasks: [Task] = []
        var unreadable = 0
        for (index, row) in rows.enumerated() where !table.flags[index].contains(.merge) {
            let isRoot = table.flags[index].contains(.root)
            let old = row.parent.flatMap { numbers[$0] }.flatMap { rows[$0].tree }
            guard let new = row.tree, isRoot || old != nil else {
                unreadable += 1
                continue
            }
            tasks.append(Task(commit: UInt32(index), old: old, new: new))
        }
        (self.tasks, unreadableCount) = (tasks, unreadable)
    }

    private static func rows(
        of table: CommitTable, from objects: ObjectLocation, threads: Int
    ) throws(GitError) -> [Row] {
        let ids = table.ids
        return try SharedWork(count: ids.count, part: 1_024, threads: threads).run { work throws(GitError) in
            let database = try ObjectDatabase(commonDirectory: objects.directory, packs: objects.packs)
            while let range = work.next() {
                work.deliver(range, ids[range].map { read($0, in: database, objects.packs) })
            }
        }
    }

    private static func read(_ id: ObjectID, in database: borrowing ObjectDatabase, _ packs: PackSet) -> Row {
        var row = Row()
        _ = database.withCommit(WalkStep(id, in: packs)) { header, bytes in
            row.tree = header.tree(in: bytes)
            if header.parentCount > 0 { row.parent = header.parent(0, in: bytes) }
        }
        return row
    }
}

/// Where the objects of a repository are.
struct ObjectLocation: Sendable {
    var directory: String
    var packs: PackSet
}
