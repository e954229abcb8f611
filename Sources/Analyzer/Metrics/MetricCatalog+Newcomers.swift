import HistoryReading
import ReportModel
import RepositoryFacts

extension MetricCatalog {
    static let newcomers: [MetricDescription] = [
        MetricDescription(
            "newcomers", "Newcomers", .count, .year, formula: "People whose first commit lies in the last year.",
            source: "CHAOSS, New Contributors"
        ) { history, _ in .count(history.newcomersLastYear, of: history.people) },
        MetricDescription(
            "newcomer-retention", "Newcomers who stayed", .share, .twoYears,
            formula:
                "Of the people whose first commit lies in the year before the last, those with a commit in the last year.",
            source: "CHAOSS, New Contributors and Inactive Contributors, as a cohort"
        ) { history, _ in
            .share(
                history.newcomersRetained, of: history.newcomerCohort,
                none: "nobody was new in the year before the last")
        },
        MetricDescription(
            "days-to-second-commit", "Days from the first to the second commit", .days,
            formula: "Lower median, over people with two commits or more, of the days between their first two commits.",
            source: "CHAOSS, New Contributors, asks for it; the median is ours"
        ) { history, _ in
            history.medianDaysToSecondCommit.map {
                .known(Double($0), n: history.peopleWithTwoOrMoreCommits)
            } ?? .unknown("nobody has a second commit")
        },
    ]

    static let concentration: [MetricDescription] = [
        MetricDescription(
            "contributor-absence-factor", "Contributor absence factor", .count,
            formula:
                "The fewest people whose commits reach half of all commits by people, each commit counted once for "
                + "each of its people.",
            source: "CHAOSS, Contributor Absence Factor"
        ) { history, _ in
            history.commitsByPeople > 0
                ? .count(history.contributorAbsenceFactor, of: history.commitsByPeople) : .unknown(noPeople)
        },
        MetricDescription(
            "truck-factor", "Truck factor", .count,
            formula:
                "While at least half of the files have an author, the author of most files is taken away: how many that "
                + "were. Authors are those whose degree of authorship, 3.293 + 1.098 (for the creator) + 0.164 changes "
                + "- 0.321 ln(1 + changes of others), is above 0.75 of the file's highest and at least 3.293, or who "
                + "created the file. Files are followed through renames; counted are programs and markup without what is "
                + "vendored, generated, documentation, an example or brought by merges alone.",
            source: "Avelino et al., A novel approach for estimating truck factors, ICPC 2016"
        ) { _, facts in
            switch facts.truckFactor {
            case .found(let found): .count(found.factor.value, of: found.factor.files)
            case .absent: .unknown("told with --deep, which reads every change")
            case .unknown(let reason): .unknown(reason)
            }
        },
        MetricDescription(
            "elephant-factor", "Elephant factor", .count,
            formula:
                "The fewest organisations, by the domain of authors' addresses, whose commits reach half; free mail, "
                + "no-reply addresses and names of machines are unknown and left out. A low figure means dependence.",
            source: "CHAOSS, Elephant Factor"
        ) { history, _ in
            history.elephantFactor.map { .count($0, of: history.commitsOfOrganisations) } ?? .unknown(noOrganisation)
        },
        MetricDescription(
            "organisational-diversity", "Organisational diversity", .index,
            formula:
                "1 less the sum of the squared shares of the commits of each organisation, which are told as for the "
                + "elephant factor.",
            source: "CHAOSS, Organizational Diversity; Simpson, Measurement of diversity, Nature 1949"
        ) { history, _ in
            history.organisationalDiversity.map {
                .known($0, n: history.commitsOfOrganisations)
            } ?? .unknown(noOrganisation)
        },
        MetricDescription(
            "bot-share", "Commits without a person", .share,
            formula:
                "Commits that are no merges and have only bots, coding agents or nobody as author and co-authors / "
                + "commits that are no merges.",
            source: "CHAOSS, Bot Activity; Dey et al., BIMAN, MSR 2020"
        ) { history, _ in
            let changes = history.commits - history.mergeCommits
            return .share(changes - history.commitsByPeople, of: changes, none: "there are only merges")
        },
    ]

    private static let noOrganisation = "no address tells an organisation"
}
