import HistoryReading
import ReportModel
import RepositoryFacts

extension MetricCatalog {
    static let practice: [MetricDescription] = [
        MetricDescription(
            "sign-off-share", "Signed-off commits", .share, .year,
            formula: "Commits of the last year that are no merges and have a Signed-off-by trailer / those commits.",
            source: "Developer Certificate of Origin 1.1; git-interpret-trailers(1)"
        ) { history, _ in .share(history.signedOffLastYear, of: history.commitsLastYear, none: noCommits) },
        MetricDescription(
            "review-trailer-share", "Commits that name a review", .share, .year,
            formula:
                "Commits of the last year that are no merges and have a Reviewed-by or Acked-by trailer / those commits.",
            source: "git-interpret-trailers(1)"
        ) { history, _ in .share(history.reviewTrailersLastYear, of: history.commitsLastYear, none: noCommits) },
        MetricDescription(
            "co-author-share", "Commits that name co-authors", .share, .year,
            formula: "Commits of the last year that are no merges and have a Co-authored-by trailer / those commits.",
            source: "git-interpret-trailers(1)"
        ) { history, _ in .share(history.coAuthoredLastYear, of: history.commitsLastYear, none: noCommits) },
        MetricDescription(
            "releases", "Releases", .count, .year,
            formula: "Tags of the last year that name a version; n is how many there are in all.",
            source: "CHAOSS, Release Frequency"
        ) { _, facts in
            switch facts.releases {
            case .found(let releases): .count(releases.lastYear, of: releases.count)
            case .absent: .count(0, of: 0)
            case .unknown(let reason): .unknown(reason)
            }
        },
        MetricDescription(
            "days-since-release", "Days since the last release", .days,
            formula: "Whole days from the newest tag that names a version.", source: "CHAOSS, Release Frequency"
        ) { _, facts in
            switch facts.releases {
            case .found(let releases):
                releases.ageInDays.map { .known(Double($0), n: releases.count) } ?? .unknown("no release is dated")
            case .absent: .unknown("no tag names a version")
            case .unknown(let reason): .unknown(reason)
            }
        },
    ]
}
