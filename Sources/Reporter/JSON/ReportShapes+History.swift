import ReportModel

extension ReportShapes {
    static let history = ObjectShape<HistorySummary>(
        "HistorySummary",
        """
        What the history of the scanned commit says; null where the clone cannot tell. Windows end at the date of that \
        commit; bots and coding agents are no people.
        """,
        [
            count("commits", "Commits reachable from the scanned one.") { $0.commits },
            count("mergeCommits", "Those with more than one parent.") { $0.mergeCommits },
            count("people", "Authors and co-authors of the other commits.") { $0.people },
            count("bots", "Distinct addresses of bots.") { $0.bots },
            count("agents", "Distinct addresses of coding agents.") { $0.agents },
            count("contributorAbsenceFactor", "The fewest people whose commits reach half of all.") {
                $0.contributorAbsenceFactor
            },
            count("oneCommitPeople", "People with exactly one commit.") { $0.oneCommitPeople },
            count("peopleLastYear", "People with a commit in the last 365 days.") { $0.peopleLastYear },
            count("newcomersLastYear", "People whose first commit lies in the last 365 days.") {
                $0.newcomersLastYear
            },
            count("newcomerCohort", "People whose first commit lies in the 365 days before those.") {
                $0.newcomerCohort
            },
            count("newcomersRetained", "Those of the cohort with a commit in the last 365 days.") {
                $0.newcomersRetained
            },
            MemberShape("firstCommit", .nullable(.moment), "The earliest committer date.") { $0.firstCommit },
            MemberShape("lastCommit", .nullable(.moment), "The committer date of the scanned commit.") {
                $0.lastCommit
            },
            count("elephantFactor", "The fewest organisations, by e-mail domain, whose commits reach half of all.") {
                $0.elephantFactor
            },
            count("coAuthoredCommits", "Commits with a `Co-authored-by` trailer.") { $0.coAuthoredCommits },
            count("signedOffCommits", "Commits with a `Signed-off-by` trailer.") { $0.signedOffCommits },
            MemberShape(
                optional: "truckFactor", .object(truckFactor),
                "How few people know half of the files; only written when every change was read."
            ) { $0.truckFactor },
            MemberShape("isShallow", .boolean, "Whether the clone was cut at some depth.") { $0.isShallow },
        ])

    private static func count(
        _ key: String, _ note: String, _ part: @escaping @Sendable (HistorySummary) -> Int?
    ) -> MemberShape<HistorySummary> {
        MemberShape(key, .nullable(.count), note, part)
    }
}
