/// What the history of the scanned commit says. Every value is null where the clone cannot tell.
///
/// People are told apart by `.mailmap`, address, full name and no-reply address; bots and coding agents are no people;
/// windows end at the date of the scanned commit and years have 365 days. `docs/metrics.md` gives each formula.
public struct HistorySummary: Codable, Sendable, Equatable {
    /// Commits reachable from the scanned one.
    @Nullable public var commits: Int?
    /// Those with more than one parent.
    @Nullable public var mergeCommits: Int?
    /// Authors and co-authors of the other commits.
    @Nullable public var people: Int?
    /// Distinct addresses of bots.
    @Nullable public var bots: Int?
    /// Distinct addresses of coding agents.
    @Nullable public var agents: Int?
    /// CHAOSS: the fewest people whose commits reach half of all.
    @Nullable public var contributorAbsenceFactor: Int?
    /// People with exactly one commit.
    @Nullable public var oneCommitPeople: Int?
    /// People with a commit in the last 365 days.
    @Nullable public var peopleLastYear: Int?
    /// People whose first commit lies in the last 365 days.
    @Nullable public var newcomersLastYear: Int?
    /// People whose first commit lies in the 365 days before those.
    @Nullable public var newcomerCohort: Int?
    /// Those of the cohort with a commit in the last 365 days.
    @Nullable public var newcomersRetained: Int?
    /// The earliest committer date, ISO 8601 in UTC.
    @Nullable public var firstCommit: String?
    /// The committer date of the scanned commit, ISO 8601 in UTC.
    @Nullable public var lastCommit: String?
    /// CHAOSS: the fewest organisations, told by e-mail domain, whose commits reach half of all.
    @Nullable public var elephantFactor: Int?
    /// Commits with a `Co-authored-by` trailer.
    @Nullable public var coAuthoredCommits: Int?
    /// Commits with a `Signed-off-by` trailer.
    @Nullable public var signedOffCommits: Int?
    /// How few people know half of the files; only written when every change was read.
    public var truckFactor: TruckFactorSummary?
    /// Whether the clone was cut at some depth, so that the rest is unknown.
    public var isShallow: Bool

    /// A summary in which everything is unknown.
    public init(isShallow: Bool) {
        self.isShallow = isShallow
    }
}
