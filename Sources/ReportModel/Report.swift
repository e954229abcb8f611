/// All that is said about one repository.
public struct Report: Codable, Sendable, Equatable {
    /// How the scan ended.
    public var status: ScanStatus
    /// What went wrong; nil when nothing did.
    @Nullable public var error: ScanFailure?
    /// Which repository this is.
    public var repository: RepositoryIdentity
    /// Which commit was read; nil when none could be.
    @Nullable public var revision: RevisionIdentity?
    /// The moment on which history and releases were judged, ISO 8601 in UTC: the commit's date unless another was asked
    /// for; nil when nothing was judged.
    @Nullable public var asOf: String?
    /// The welcome score, 0 to 100; nil when nothing is known.
    @Nullable public var score: Double?
    /// The score if everything unknown were missing.
    @Nullable public var low: Double?
    /// The score if everything unknown were there.
    @Nullable public var high: Double?
    /// The known share of the applicable weight, 0 to 1.
    @Nullable public var coverage: Double?
    /// The band of the score.
    @Nullable public var grade: GradeBand?
    /// The profile over the five ways, in their order.
    public var ways: [WayScore]
    /// One finding for each check, in the catalogue's order.
    public var findings: [Finding]
    /// The licence of the repository as a whole.
    @Nullable public var license: LicenseSummary?
    /// The figures that the findings rest on.
    @Nullable public var facts: FactSummary?
    /// What the scan could not see or chose not to look at, and why.
    public var limits: [Limit]

    /// A report on a scanned commit.
    public init(
        status: ScanStatus, repository: RepositoryIdentity, revision: RevisionIdentity, asOf: String? = nil,
        score: WelcomeScore, ways: [WayScore], findings: [Finding], license: LicenseSummary, facts: FactSummary,
        limits: [Limit]
    ) {
        self.status = status
        self.repository = repository
        self.revision = revision
        self.asOf = asOf ?? revision.date
        self.score = score.score
        self.low = score.low
        self.high = score.high
        self.coverage = score.coverage
        self.grade = score.grade
        self.ways = ways
        self.findings = findings
        self.license = license
        self.facts = facts
        self.limits = limits
    }

    /// A record of a repository that could not be scanned.
    public init(status: ScanStatus, repository: RepositoryIdentity, error: ScanFailure) {
        self.status = status
        self.repository = repository
        self.error = error
        ways = []
        findings = []
        limits = []
    }

    /// How well one of the five ways is served; nil when nothing is known.
    public func score(of way: Way) -> Double? {
        ways.first { $0.way == way }?.score
    }

    /// The findings that cost points and can be mended, those that bring most first.
    ///
    /// A licence that is missing comes before all: until it is there nothing else can lift the score over its cap.
    public var nextSteps: [Finding] {
        findings.enumerated()
            .filter { $0.element.points > 0 && $0.element.nextStep != nil }
            .sorted { first, second in
                guard first.element.liftsCap == second.element.liftsCap else { return first.element.liftsCap }
                return (second.element.points, first.offset) < (first.element.points, second.offset)
            }
            .map(\.element)
    }
}

extension Finding {
    /// Whether it is the missing licence, which caps the score.
    fileprivate var liftsCap: Bool { check == "license-present" && verdict == .unmet }
}

/// How the scan of one repository ended.
public enum ScanStatus: String, Codable, CaseIterable, Sendable {
    /// Everything was read.
    case ok
    /// Something is missing from the clone or was cut short; `limits` says what.
    case partial
    /// The folder is part of a repository that has a record of its own, or needs to be named.
    case skipped
    /// The repository uses a format that cannot be read.
    case unsupported
    /// The repository has no commit.
    case empty
    /// The repository could not be read.
    case error
    /// The scan took longer than a batch allows.
    case timeout
    /// The process that scanned the repository ended before it had a report.
    case crashed
}

/// Why a repository could not be scanned.
public struct ScanFailure: Codable, Sendable, Equatable, Error {
    /// A stable kebab-case word for programs.
    public var code: String
    /// A sentence for people: what was found, what was expected, what to do.
    public var message: String

    /// Memberwise.
    public init(code: String, message: String) {
        self.code = code
        self.message = message
    }
}

/// Something that the scan could not see, and what follows from it.
public struct Limit: Codable, Sendable, Equatable {
    /// A stable kebab-case word for programs.
    public var code: String
    /// A sentence for people.
    public var message: String

    /// Memberwise.
    public init(code: String, message: String) {
        self.code = code
        self.message = message
    }
}
