/// What changed from one report on a repository to another one.
public struct ReportComparison: Codable, Sendable, Equatable {
    /// The report that is compared with.
    public var before: ComparedReport
    /// The report that is judged by it.
    public var after: ComparedReport
    /// How many points the welcome score rose, below 0 where it fell; nil where one of the scores is not known.
    @Nullable public var change: Double?
    /// The part of `change` that no check in `findings` accounts for: what does not apply or is not known any more shifts
    /// the weight of all others, and a licence lifts the cap. Nil where `change` is.
    @Nullable public var remainder: Double?
    /// The five ways in their order.
    public var ways: [WayChange]
    /// The checks whose answer is another one, in the catalogue's order.
    public var findings: [FindingChange]

    /// Memberwise.
    public init(
        before: ComparedReport, after: ComparedReport, change: Double?, remainder: Double?, ways: [WayChange],
        findings: [FindingChange]
    ) {
        self.before = before
        self.after = after
        self.change = change
        self.remainder = remainder
        self.ways = ways
        self.findings = findings
    }
}

/// One side of a comparison.
public struct ComparedReport: Codable, Sendable, Equatable {
    /// Which repository it is about.
    public var repository: RepositoryIdentity
    /// Which commit it is about; nil when none could be read.
    @Nullable public var revision: RevisionIdentity?
    /// How the scan ended.
    public var status: ScanStatus
    /// The welcome score.
    @Nullable public var score: Double?
    /// The band of the score.
    @Nullable public var grade: GradeBand?

    /// The side that `report` stands on.
    public init(_ report: Report) {
        repository = report.repository
        revision = report.revision
        status = report.status
        score = report.score
        grade = report.grade
    }
}

/// How the score of one way changed.
public struct WayChange: Codable, Sendable, Equatable {
    /// The way.
    public var way: Way
    /// The score before; nil when it was not known.
    @Nullable public var before: Double?
    /// The score after; nil when it is not known.
    @Nullable public var after: Double?

    /// Memberwise.
    public init(way: Way, before: Double?, after: Double?) {
        self.way = way
        self.before = before
        self.after = after
    }
}

/// One check whose answer is another one than before.
public struct FindingChange: Codable, Sendable, Equatable {
    /// Where a change leads.
    public enum Direction: String, Codable, CaseIterable, Sendable {
        /// More is there than before.
        case better
        /// Less is there than before.
        case worse
        /// One of the two answers is not known, does not apply, is exempt or was not asked for.
        case other
    }

    /// The check's id.
    public var check: String
    /// The check's title.
    public var title: String
    /// Where the change leads.
    public var direction: Direction
    /// The verdict before; nil when the check was not asked.
    @Nullable public var before: Verdict?
    /// The verdict after; nil when the check is not asked any more.
    @Nullable public var after: Verdict?
    /// How many points of the welcome score the change brought, below 0 where it cost some.
    public var points: Double
    /// What the later report says.
    public var summary: String
    /// Where to look in the later report.
    public var evidence: [Evidence]

    /// Memberwise.
    public init(
        check: String, title: String, direction: Direction, before: Verdict?, after: Verdict?, points: Double,
        summary: String, evidence: [Evidence]
    ) {
        self.check = check
        self.title = title
        self.direction = direction
        self.before = before
        self.after = after
        self.points = points
        self.summary = summary
        self.evidence = evidence
    }
}
