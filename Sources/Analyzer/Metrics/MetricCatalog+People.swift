import HistoryReading
import ReportModel
import RepositoryFacts

extension MetricCatalog {
    static let people: [MetricDescription] = [
        MetricDescription(
            "commits", "Commits", .count, formula: "Commits that the scanned one reaches, merges included.",
            source: "CHAOSS, Code Changes Commits"
        ) { history, _ in .count(history.commits) },
        MetricDescription(
            "merge-share", "Merges", .share, formula: "Commits with more than one parent / commits."
        ) { history, _ in .share(history.mergeCommits, of: history.commits, none: "there is no commit") },
        MetricDescription(
            "people", "People", .count,
            formula:
                "Authors and co-authors of commits that are no merges, joined by .mailmap, address, full name of two "
                + "words or more and GitHub's no-reply addresses; bots and coding agents left out.",
            source: "CHAOSS, Contributors"
        ) { history, _ in .count(history.people, of: history.commitsByPeople) },
        MetricDescription(
            "active-people", "Active people", .count, .year, formula: "People with a commit in the last year.",
            source: "CHAOSS, Contributors"
        ) { history, _ in .count(history.peopleLastYear, of: history.people) },
        MetricDescription(
            "inactive-share", "Inactive people", .share,
            formula: "People without a commit in the last year / people.", source: "CHAOSS, Inactive Contributors"
        ) { history, _ in .share(history.inactivePeople, of: history.people, none: noPeople) },
        MetricDescription(
            "one-commit-share", "People with one commit", .share,
            formula: "People with exactly one commit / people.",
            source: "Pinto, Steinmacher and Gerosa, More common than you think, SANER 2016"
        ) { history, _ in .share(history.oneCommitPeople, of: history.people, none: noPeople) },
        MetricDescription(
            "one-commit-work", "Work of people with one commit", .share,
            formula: "People with exactly one commit / commits by people.",
            source: "Pinto, Steinmacher and Gerosa, More common than you think, SANER 2016"
        ) { history, _ in .share(history.oneCommitPeople, of: history.commitsByPeople, none: noPeople) },
        MetricDescription(
            "occasional-share", "Occasional people", .share, formula: "People with fewer than five commits / people.",
            source: "CHAOSS, Occasional Contributors, which leaves the limit open"
        ) { history, _ in .share(history.occasionalPeople, of: history.people, none: noPeople) },
        MetricDescription(
            "participants", "People named by trailers", .count, .year,
            formula:
                "People whom a Reviewed-by, Acked-by, Tested-by, Helped-by or Reported-by trailer names in the last year."
        ) { history, _ in .count(history.participantsLastYear) },
    ]
}
