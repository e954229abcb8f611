public import ReportModel

/// The formats in which the past that a store keeps can be written.
public enum PastFormat: String, CaseIterable, Sendable {
    /// Lines for people.
    case text
    /// An object a line, for programs.
    case ndjson
    /// A header and rows, for spreadsheets.
    case csv

    /// A fleet's past, oldest run first.
    public func render(_ moments: [FleetMoment]) -> String {
        switch self {
        case .text:
            moments.map { moment in
                "\(moment.scanned)  \(moment.scored.grouped) of \(moment.repositories.counted("repository", "repositories"))"
                    + "  \(moment.scores.sentence)  \(moment.scope.withVisibleEscapes)"
                    + (moment.isFinished ? "" : " (interrupted)") + "\n"
            }.joined()
        case .ndjson: PastShapes.fleet.lines(moments)
        case .csv:
            PastFormat.table(
                [
                    "scanned", "repositories", "scored", "lowest", "lowerQuartile", "median", "upperQuartile",
                    "highest", "scope",
                ],
                moments.map { moment in
                    let scores = moment.scores
                    return [moment.scanned, "\(moment.repositories)", "\(moment.scored)"]
                        + [scores.lowest, scores.lowerQuartile, scores.median, scores.upperQuartile, scores.highest]
                        .map(\.shortest) + [moment.scope]
                })
        }
    }

    /// A repository's past, oldest run first.
    public func render(_ moments: [RepositoryMoment]) -> String {
        switch self {
        case .text:
            moments.map { moment in
                let score = moment.score.map { "\($0.roundedDown) \(GradeBand(score: $0).rawValue)" } ?? moment.status
                return "\(moment.scanned)  \(score)  \(moment.revision?.prefix(10) ?? "-")\n"
            }.joined()
        case .ndjson: PastShapes.repository.lines(moments)
        case .csv:
            PastFormat.table(
                ["scanned", "status", "score", "revision", "asOf", "judgedBy"],
                moments.map {
                    [
                        $0.scanned, $0.status, $0.score.map(\.shortest) ?? "", $0.revision ?? "", $0.asOf ?? "",
                        $0.judgedBy,
                    ]
                })
        }
    }

    private static func table(_ header: [String], _ rows: [[String]]) -> String {
        ([header] + rows).map { $0.map(\.csvField).joined(separator: ",") + "\r\n" }.joined()
    }
}
