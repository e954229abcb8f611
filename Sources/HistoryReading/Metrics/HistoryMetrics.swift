/// What a complete history says about its community at one point in time, T.
///
/// Windows end at T, go by committer date and have years of 365 days; a window leaves its start out and counts its end.
/// A commit's people are its author and its `Co-authored-by`, as `PeopleResolver` joins them; bots and agents are no people.
/// Merges are commits with more than one parent; where nothing else is said they are left out. Formulae follow CHAOSS where it
/// has the metric.
public struct HistoryMetrics: Hashable, Sendable, Codable {
    /// T, in seconds since 1970.
    public var asOf: Int64

    /// Commits up to T, merges included.
    public var commits = 0
    /// Merges up to T.
    public var mergeCommits = 0
    /// Commits with at least one person among their people.
    public var commitsByPeople = 0
    /// Commits, merges included, with at least one `Co-authored-by` trailer.
    public var coAuthoredCommits = 0
    /// Commits, merges included, with at least one `Signed-off-by` trailer.
    public var signedOffCommits = 0
    /// Commits, merges included, whose dates show a wrong clock: committer date after the head's or before 1972, or author date
    /// more than a day after the committer's.
    public var clockAnomalies = 0

    /// People with at least one commit.
    public var people = 0
    /// Distinct addresses of bots in commits, merges included.
    public var bots = 0
    /// Distinct addresses of coding assistants in commits, merges included.
    public var agents = 0
    /// People with exactly one commit (Pinto et al., "More common than you think", SANER 2016).
    public var oneCommitPeople = 0
    /// People with fewer than `occasionalLimit` commits (CHAOSS, "Occasional Contributors").
    public var occasionalPeople = 0
    /// People with two commits or more.
    public var peopleWithTwoOrMoreCommits = 0
    /// The lower median of the days between the first and the second commit of those people; nothing without any.
    public var medianDaysToSecondCommit: Int?
    /// The smallest number of people whose commits reach half of `commitsByPeople`; 0 without any (CHAOSS).
    public var contributorAbsenceFactor = 0
    /// The same over domains of authors' addresses, free mail and no-reply left out; nothing where none is left (CHAOSS).
    public var elephantFactor: Int?
    /// Commits by people whose address tells an organisation.
    public var commitsOfOrganisations = 0
    /// One less the sum of the squared shares of those commits by domain: 0 with one organisation, near 1 with many equal ones;
    /// nothing without any (CHAOSS, "Organizational Diversity"; Simpson's index of diversity).
    public var organisationalDiversity: Double?

    /// Committer date of the earliest commit, merges included; nothing without commits.
    public var firstCommit: Int64?
    /// Committer date of the latest commit, merges included; nothing without commits.
    public var lastCommit: Int64?
    /// Whole days from the first commit to T.
    public var ageInDays = 0
    /// How many of the last four quarters (365/4 days) the history reaches into: 0 without commits, else 1 to 4.
    public var quartersOfLife = 0
    /// How many of the last four quarters (365/4 days) have a commit by a person.
    public var activeQuarters = 0
    /// How many months (365/12 days, counted back from T) have a commit by a person, over the whole history.
    public var monthsWithActivity = 0

    /// People whose first commit lies in the last year (CHAOSS, "New Contributors").
    public var newcomersLastYear = 0
    /// The same without founders, who are the people with a commit within 30 days after the first by a person.
    public var newcomersBesidesFounders = 0
    /// People whose first commit lies in the year before the last.
    public var newcomerCohort = 0
    /// Those of `newcomerCohort` who have a commit in the last year.
    public var newcomersRetained = 0

    /// Commits in the last year.
    public var commitsLastYear = 0
    /// People with a commit in the last year.
    public var peopleLastYear = 0
    /// People with two commits or more in the last year.
    public var peopleLastYearWithTwoOrMoreCommits = 0
    /// People whom a trailer of review, test, help or report names in the last year, with commits of their own or without.
    public var participantsLastYear = 0
    /// Commits of the last year with a `Signed-off-by` trailer.
    public var signedOffLastYear = 0
    /// Commits of the last year with a `Co-authored-by` trailer.
    public var coAuthoredLastYear = 0
    /// Commits of the last year with a `Reviewed-by` or `Acked-by` trailer.
    public var reviewTrailersLastYear = 0

    /// From so many commits on, somebody is no occasional contributor.
    public static let occasionalLimit = 5

    /// Metrics of an empty history; every figure can then be set.
    public init(asOf: Int64) {
        self.asOf = asOf
    }

    /// People without a commit in the last year (CHAOSS, "Inactive Contributors").
    public var inactivePeople: Int {
        people - peopleLastYear
    }
}
