import GRDB
public import ReportModel

extension StoreRun {
    /// What changed since the last finished run over the same scope by the same options; nil where there was none.
    ///
    /// Runs that judged every commit on its own day and runs that named a day are not compared.
    public func changes() throws(StoreError) -> FleetChanges? {
        try store.read { database in
            let before = try Int64.fetchOne(
                database,
                sql: """
                    SELECT max(run.id) FROM run JOIN run AS now ON now.id = ?
                    WHERE run.id < now.id AND run.finished IS NOT NULL AND run.scope = now.scope
                    AND run.options = now.options AND (run.moment = '') = (now.moment = '')
                    """, arguments: [id])
            guard let before else { return nil }
            return try Self.changes(from: before, to: id, database)
        }
    }

    private static func changes(from before: Int64, to now: Int64, _ database: Database) throws -> FleetChanges? {
        let scores =
            "SELECT run_report.repository, score FROM run_report JOIN report ON report.id = run_report.report WHERE run = ?"
        func scoresOf(_ run: Int64) throws -> [Int64: Double?] {
            try Row.fetchAll(database, sql: scores, arguments: [run])
                .reduce(into: [:]) { $0[$1[0]] = .some($1[1]) }
        }
        let (then, present) = (try scoresOf(before), try scoresOf(now))
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
