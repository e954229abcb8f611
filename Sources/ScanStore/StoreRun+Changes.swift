import GRDB
public import ReportModel

extension StoreRun {
    /// No more runs are told of: those of a year, once a week.
    private static let mostRuns = 52

    /// What changed since the last finished run over the same scope by the same options; nil where there was none.
    ///
    /// Runs that judged every commit on its own day and runs that named a day are not compared.
    public func changes() throws(StoreError) -> FleetChanges? {
        try store.read { database in
            let earlier = try Row.fetchAll(
                database,
                sql: """
                    SELECT run.id, run.started FROM run JOIN run AS now ON now.id = ?
                    WHERE run.id < now.id AND run.finished IS NOT NULL AND run.scope = now.scope
                    AND run.options = now.options AND (run.moment = '') = (now.moment = '')
                    ORDER BY run.id DESC LIMIT \(Self.mostRuns)
                    """, arguments: [id])
            guard let before = earlier.first else { return nil }
            var changes = try Self.changes(from: before["id"], to: id, database)
            changes.past = try earlier.reversed().compactMap { run in
                let scores = try Self.scores(of: run["id"], database).values.compactMap(\.self)
                return ScoreSpread(of: scores).map { MedianMoment(scanned: run["started"], median: $0.median) }
            }
            return changes
        }
    }

    /// The scores of a run by the number of the repository; nil for one without a score.
    private static func scores(of run: Int64, _ database: Database) throws -> [Int64: Double?] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT run_report.repository, score FROM run_report JOIN report ON report.id = run_report.report WHERE run = ?
                """, arguments: [run]
        ).reduce(into: [:]) { $0[$1[0]] = .some($1[1]) }
    }

    private static func changes(from before: Int64, to now: Int64, _ database: Database) throws -> FleetChanges {
        let (then, present) = (try scores(of: before, database), try scores(of: now, database))
        var changes = FleetChanges(
            higher: 0, lower: 0, same: 0, added: present.keys.count { then[$0] == nil },
            gone: then.keys.count { present[$0] == nil },
            medianBefore: ScoreSpread(of: then.values.compactMap(\.self))?.median)
        for (repository, score) in present {
            guard let score, let earlier = then[repository] ?? nil else { continue }
            if score > earlier {
                changes.higher += 1
            } else if score < earlier {
                changes.lower += 1
            } else {
                changes.same += 1
            }
        }
        return changes
    }
}
