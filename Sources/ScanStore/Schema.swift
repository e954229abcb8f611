import GRDB

/// The tables of a store and how they came to be. A migration that is out is never changed.
enum Schema {
    /// Tells a store of this program from other SQLite files: `cmsc` in ASCII.
    private static let applicationID = 0x636D_7363

    static func prepare(_ database: DatabasePool) throws {
        let found = try database.read { database in
            (
                id: try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0,
                tables: try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
            )
        }
        guard found.id == applicationID || found.tables == 0 else {
            throw StoreError("`\(database.path)` is a database of another program; name another file, which is made")
        }
        guard try !database.read(migrator.hasBeenSuperseded) else {
            throw StoreError("`\(database.path)` was written by a later version; update commons-scan")
        }
        try migrator.migrate(database)
    }

    private static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1") { try $0.execute(sql: first) }
        return migrator
    }

    private static let first = """
        PRAGMA application_id = \(applicationID);

        CREATE TABLE repository (
            id INTEGER PRIMARY KEY,
            path TEXT NOT NULL UNIQUE
        );
        CREATE TABLE snapshot (
            id INTEGER PRIMARY KEY,
            repository INTEGER NOT NULL REFERENCES repository (id) ON DELETE CASCADE,
            fingerprint TEXT NOT NULL,
            stamp TEXT,
            options TEXT NOT NULL,
            facts TEXT,
            UNIQUE (repository, options, fingerprint)
        );
        CREATE TABLE report (
            id INTEGER PRIMARY KEY,
            repository INTEGER NOT NULL REFERENCES repository (id) ON DELETE CASCADE,
            snapshot INTEGER REFERENCES snapshot (id) ON DELETE CASCADE,
            moment TEXT NOT NULL,
            judged_by TEXT NOT NULL,
            status TEXT NOT NULL,
            score REAL,
            digest TEXT NOT NULL,
            document TEXT NOT NULL
        );
        CREATE UNIQUE INDEX report_of_snapshot ON report (snapshot, moment, judged_by);
        CREATE INDEX report_of_repository ON report (repository);
        CREATE TABLE run (
            id INTEGER PRIMARY KEY,
            started TEXT NOT NULL,
            finished TEXT,
            scope TEXT NOT NULL,
            options TEXT NOT NULL,
            moment TEXT NOT NULL,
            judged_by TEXT NOT NULL
        );
        CREATE TABLE run_report (
            run INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
            repository INTEGER NOT NULL REFERENCES repository (id) ON DELETE CASCADE,
            report INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
            PRIMARY KEY (run, repository)
        ) WITHOUT ROWID;
        CREATE INDEX run_report_of_report ON run_report (report);

        CREATE VIEW latest AS
            SELECT path, max(run.id) AS run, run.started AS scanned, report.status, report.score, report.document
            FROM run_report
            JOIN run ON run.id = run_report.run
            JOIN report ON report.id = run_report.report
            JOIN repository ON repository.id = run_report.repository
            GROUP BY path;
        CREATE VIEW score_over_time AS
            SELECT path, run.started AS scanned, report.score
            FROM run_report
            JOIN run ON run.id = run_report.run
            JOIN report ON report.id = run_report.report
            JOIN repository ON repository.id = run_report.repository;
        CREATE VIEW finding AS
            SELECT latest.path, json_extract(value, '$.check') AS "check", json_extract(value, '$.verdict') AS verdict,
                json_extract(value, '$.weight') AS weight, json_extract(value, '$.points') AS points,
                json_extract(value, '$.summary') AS summary
            FROM latest, json_each(latest.document, '$.findings');
        """
}
