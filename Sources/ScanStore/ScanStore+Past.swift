import GRDB
public import ReportModel

extension ScanStore {
    /// How the scores of every run lay, oldest first; a run without a score is left out.
    public func runs() throws(StoreError) -> [FleetMoment] {
        try read { database in
            let runs = try Row.fetchAll(
                database, sql: "SELECT id, started, scope, finished IS NOT NULL AS whole FROM run ORDER BY id")
            return try runs.compactMap { run in
                let scores = try Double?.fetchAll(
                    database,
                    sql: "SELECT score FROM run_report JOIN report ON report.id = run_report.report WHERE run = ?",
                    arguments: [run["id"]])
                let known = scores.compactMap(\.self)
                return ScoreSpread(of: known).map {
                    FleetMoment(
                        scanned: run["started"], scope: run["scope"], isFinished: run["whole"],
                        repositories: scores.count, scored: known.count, scores: $0)
                }
            }
        }
    }

    /// What runs said of the repository at `path`, oldest first.
    public func moments(of path: String) throws(StoreError) -> [RepositoryMoment] {
        try read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT started, status, score, json_extract(document, '$.revision.id') AS revision,
                    json_extract(document, '$.asOf') AS "asOf", run.judged_by FROM run_report
                    JOIN run ON run.id = run_report.run JOIN report ON report.id = run_report.report
                    JOIN repository ON repository.id = run_report.repository WHERE path = ? ORDER BY run.id
                    """, arguments: [path]
            ).map {
                RepositoryMoment(
                    scanned: $0["started"], status: $0["status"], score: $0["score"], revision: $0["revision"],
                    asOf: $0["asOf"], judgedBy: $0["judged_by"])
            }
        }
    }

    /// The paths of the repositories of which facts are kept, sorted.
    public func pathsWithFacts() throws(StoreError) -> [String] {
        try read { database in
            try String.fetchAll(
                database,
                sql: """
                    SELECT DISTINCT path FROM snapshot JOIN repository ON repository.id = repository
                    WHERE facts IS NOT NULL ORDER BY path
                    """)
        }
    }

    /// The facts that were kept last of the repository at `path`.
    public func latestFacts(of path: String) throws(StoreError) -> String? {
        try read { database in
            try String.fetchOne(
                database,
                sql: """
                    SELECT facts FROM snapshot JOIN repository ON repository.id = repository
                    WHERE path = ? AND facts IS NOT NULL ORDER BY snapshot.id DESC LIMIT 1
                    """, arguments: [path])
        }
    }
}
