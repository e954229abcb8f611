import Git
import HistoryReading
import RepositoryFacts

/// How few people know half of the files, from every change of every file.
enum TruckFactorAssembly {
    /// The factor of the files at `sources`, from the commits of `table`; unknown where the clone lacks some of it.
    static func fact(
        of table: CommitTable, _ people: People, sources: [String], in repository: borrowing Repository, threads: Int
    ) -> Fact<TruckFactorFacts> {
        if let reason = gap(in: table, repository) { return .unknown(reason) }
        guard !sources.isEmpty else { return .unknown("the tree has no programs and no markup") }
        do throws(GitError) {
            let changes = try repository.changes(of: table, threads: threads)
            if changes.isTruncated { return .unknown("the history has more changes than are read") }
            let missing = changes.unreadableCount
            if missing > 0 { return .unknown("the folders of \(missing) commits are not in this clone") }
            let factor = TruckFactor(of: history(of: sources, changes, by: table.authors, people))
            return .found(TruckFactorFacts(factor: factor, filter: SourceFiles.filter))
        } catch {
            return .unknown(error.message)
        }
    }

    private static func gap(in table: CommitTable, _ repository: borrowing Repository) -> String? {
        if repository.isShallow { return "the clone is shallow" }
        if repository.isPartial { return "the clone is partial, so that files cannot be followed" }
        if table.isTruncated { return "the history has more commits than are read" }
        return table.boundaryCount + table.unreadableCount > 0 ? "commits are missing from the clone" : nil
    }

    private static func history(
        of sources: [String], _ changes: FileChanges, by authors: [UInt32], _ people: People
    ) -> FileHistory {
        let numbers = Dictionary(zip(changes.paths, changes.paths.indices)) { first, _ in first }
        // Of a file that only a merge has brought, as of a subtree, nobody can tell who knows it.
        let files = sources.compactMap { numbers[$0].map(UInt32.init) }
        return FileHistory(
            files: files,
            changes: changes.changes.map { change in
                FileHistory.Change(
                    path: change.path, previousPath: change.previousPath,
                    person: people.person(ofIdentity: authors[Int(change.commit)]),
                    kind: FileHistory.Kind(change.kind))
            })
    }
}

extension People {
    /// The person behind an identity of the log; nil for a bot, an agent or nobody.
    fileprivate func person(ofIdentity identity: UInt32) -> UInt32? {
        kinds[Int(identity)] == .person ? numbers[Int(identity)] : nil
    }
}

extension FileHistory.Kind {
    fileprivate init(_ kind: FileChanges.Kind) {
        self =
            switch kind {
            case .addition: .addition
            case .modification, .renaming: .modification
            case .deletion: .deletion
            }
    }
}
