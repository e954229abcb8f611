import HistoryReading
import ReportModel
import RepositoryFacts

extension MetricCatalog {
    static let activity: [MetricDescription] = [
        MetricDescription(
            "months-with-activity", "Months with activity", .count,
            formula:
                "Spans of 365/12 days, counted back from the end, in which a person committed; n is how many the history has.",
            source: "CHAOSS, Activity Dates and Times"
        ) { history, _ in .count(history.monthsWithActivity, of: history.ageInDays * 12 / 365 + 1) },
        MetricDescription(
            "age", "Age", .days, formula: "Whole days from the first commit.",
            source: "CHAOSS, Activity Dates and Times"
        ) { history, _ in .known(Double(history.ageInDays), n: nil) },
        MetricDescription(
            "root-commits", "Beginnings", .count, formula: "Commits without a parent."
        ) { _, facts in
            switch facts.origin {
            case .found(let origin): .count(origin.rootCommits)
            case .absent: .unknown("no root commit was found")
            case .unknown(let reason): .unknown(reason)
            }
        },
        MetricDescription(
            "import-share", "Share of the files that came at once", .share,
            formula:
                "Files of the largest root commit / files of the scanned commit, at most 1; n is the latter. From one half "
                + "on, the history most likely begins with an import, and what came before is not told by it."
        ) { _, facts in
            guard let files = facts.fileCount.value, files > 0 else { return .unknown("the files were not counted") }
            switch facts.origin {
            case .found(let origin): return .share(min(origin.largestRootFiles, files), of: files, none: "")
            case .absent: return .unknown("no root commit was found")
            case .unknown(let reason): return .unknown(reason)
            }
        },
        MetricDescription(
            "clock-anomalies", "Commits with a wrong clock", .count,
            formula:
                "Commits whose committer date lies after the scanned commit's or before 1972, or whose author date lies more "
                + "than a day after the committer's. Such dates are moved into the history for every other figure."
        ) { history, _ in .count(history.clockAnomalies, of: history.commits) },
    ]
}
