import GRDB

/// One run of a batch, whose reports a store keeps as they come.
public struct StoreRun: Sendable {
    let store: ScanStore
    private let key: StoreKey
    /// The number that the store gave it.
    public let id: Int64
    /// The paths of the repositories that are done already, in a run that was interrupted.
    public let done: Set<String>

    /// The last run in `store` over `scope` that was not finished, if its key is the same; else a new one that starts at `now`.
    public static func resume(
        _ store: ScanStore, key: StoreKey, scope: String, now: String
    ) throws(StoreError) -> StoreRun {
        let open = try store.read { database -> (id: Int64, done: Set<String>)? in
            let id = try Int64.fetchOne(
                database,
                sql: """
                    SELECT id FROM run WHERE scope = ? AND options = ? AND moment = ? AND judged_by = ?
                    AND finished IS NULL AND id = (SELECT max(id) FROM run WHERE scope = ?)
                    """, arguments: [scope, key.options, key.moment, key.judgedBy, scope])
            let sql = "SELECT path FROM run_report JOIN repository ON id = repository WHERE run = ?"
            return try id.map { ($0, try Set(String.fetchAll(database, sql: sql, arguments: [$0]))) }
        }
        guard let open else { return try begin(store, key: key, scope: scope, now: now) }
        return StoreRun(store: store, key: key, id: open.id, done: open.done)
    }

    /// A new run that starts at `now`, a moment as ISO 8601 has it.
    public static func begin(
        _ store: ScanStore, key: StoreKey, scope: String, now: String
    ) throws(StoreError) -> StoreRun {
        let id = try store.write { database in
            try database.execute(
                sql: "INSERT INTO run (started, scope, options, moment, judged_by) VALUES (?, ?, ?, ?, ?)",
                arguments: [now, scope, key.options, key.moment, key.judgedBy])
            return database.lastInsertedRowID
        }
        return StoreRun(store: store, key: key, id: id, done: [])
    }

    /// Says that the run has come to its end at `now`.
    public func finish(now: String) throws(StoreError) {
        try store.write { try $0.execute(sql: "UPDATE run SET finished = ? WHERE id = ?", arguments: [now, id]) }
    }

    /// The report of this run on the repository at `path`.
    public func report(on path: String) throws(StoreError) -> StoredReport? {
        try store.read { database in
            try StoredReport.fetch(
                database,
                """
                SELECT report.* FROM run_report JOIN report ON report.id = run_report.report
                JOIN repository ON repository.id = run_report.repository WHERE run = ? AND path = ?
                """, [id, path])
        }
    }

    /// What was last read of the repository at `path`, with the report that this run would make of it.
    public func known(_ path: String) throws(StoreError) -> StoredSnapshot? {
        try store.read { database in
            let statement = try database.cachedStatement(
                sql: """
                    SELECT snapshot.id, fingerprint, stamp, status, score, digest, document FROM snapshot
                    JOIN repository ON repository.id = snapshot.repository
                    LEFT JOIN report ON snapshot = snapshot.id AND moment = ? AND judged_by = ?
                    WHERE path = ? AND options = ? ORDER BY snapshot.id DESC LIMIT 1
                    """)
            let row = try Row.fetchOne(statement, arguments: [key.moment, key.judgedBy, path, key.options])
            return row.map { row in
                StoredSnapshot(
                    id: row[0], fingerprint: row[1], stamp: row[2], report: row[3] == nil ? nil : StoredReport(row))
            }
        }
    }

    /// The facts of a snapshot as they were saved; nil where none were.
    public func facts(of snapshot: Int64) throws(StoreError) -> String? {
        try store.read { database in
            try String.fetchOne(database, sql: "SELECT facts FROM snapshot WHERE id = ?", arguments: [snapshot])
        }
    }

    /// Saves a report on the repository at `path`, with what it was made from where that has a fingerprint.
    public func save(
        _ report: StoredReport, on path: String, fingerprint: String?, stamp: String? = nil, facts: String?
    ) throws(StoreError) {
        try store.write { database in
            let repository = try Self.repository(path, database)
            let snapshot = try fingerprint.map { fingerprint in
                try Int64.fetchOne(
                    database.cachedStatement(
                        sql: """
                            INSERT INTO snapshot (repository, fingerprint, stamp, options, facts) VALUES (?, ?, ?, ?, ?)
                            ON CONFLICT DO UPDATE SET stamp = excluded.stamp, facts = coalesce(excluded.facts, facts)
                            RETURNING id
                            """), arguments: [repository, fingerprint, stamp, key.options, facts])
            }
            try insert(report, repository, snapshot ?? nil, database)
        }
    }

    /// Saves a report on the repository at `path` that was made from a snapshot kept before.
    public func save(_ report: StoredReport, on path: String, snapshot: Int64) throws(StoreError) {
        try store.write { database in
            try insert(report, try Self.repository(path, database), snapshot, database)
        }
    }

    /// Says that the clone of a snapshot is still the same, though its sizes and times are now `stamp`.
    public func restamp(_ snapshot: Int64, _ stamp: String?) throws(StoreError) {
        try store.write {
            try $0.execute(sql: "UPDATE snapshot SET stamp = ? WHERE id = ?", arguments: [stamp, snapshot])
        }
    }

    /// Says that the reports kept for these snapshots are this run's too.
    public func note(snapshots: [Int64]) throws(StoreError) {
        guard !snapshots.isEmpty else { return }
        try store.write { database in
            let statement = try database.cachedStatement(
                sql: """
                    INSERT OR REPLACE INTO run_report (run, repository, report)
                    SELECT ?, repository, id FROM report WHERE snapshot = ? AND moment = ? AND judged_by = ?
                    """)
            for snapshot in snapshots {
                try statement.execute(arguments: [id, snapshot, key.moment, key.judgedBy])
            }
        }
    }

    private static func repository(_ path: String, _ database: Database) throws -> Int64 {
        let sql = "INSERT INTO repository (path) VALUES (?) ON CONFLICT DO UPDATE SET path = path RETURNING id"
        return try Int64.fetchOne(database.cachedStatement(sql: sql), arguments: [path]) ?? 0
    }

    private func insert(_ report: StoredReport, _ repository: Int64, _ snapshot: Int64?, _ database: Database) throws {
        let sql = """
            INSERT INTO report (repository, snapshot, moment, judged_by, status, score, digest, document)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT DO UPDATE SET status = excluded.status, score = excluded.score, digest = excluded.digest,
            document = excluded.document RETURNING id
            """
        let row = try Int64.fetchOne(
            database.cachedStatement(sql: sql),
            arguments: [
                repository, snapshot, key.moment, key.judgedBy, report.status, report.score, report.digest,
                report.document,
            ])
        let link = "INSERT OR REPLACE INTO run_report (run, repository, report) VALUES (?, ?, ?)"
        try database.cachedStatement(sql: link).execute(arguments: [id, repository, row])
    }
}

extension StoredReport {
    fileprivate init(_ row: Row) {
        self.init(status: row["status"], score: row["score"], digest: row["digest"], document: row["document"])
    }

    static func fetch(_ database: Database, _ sql: String, _ arguments: StatementArguments) throws -> StoredReport? {
        try Row.fetchOne(database.cachedStatement(sql: sql), arguments: arguments).map(StoredReport.init)
    }
}
