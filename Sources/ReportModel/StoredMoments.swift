/// How the scores of a fleet lay when a batch ran.
public struct FleetMoment: Codable, Sendable, Equatable {
    /// When the run started, as ISO 8601 has it.
    public var scanned: String
    /// Where it looked for repositories.
    public var scope: String
    /// Whether it came to its end.
    public var isFinished: Bool
    /// How many repositories it has a record of.
    public var repositories: Int
    /// How many have a score.
    public var scored: Int
    /// How the scores lay.
    public var scores: ScoreSpread

    /// Memberwise.
    public init(
        scanned: String, scope: String, isFinished: Bool, repositories: Int, scored: Int, scores: ScoreSpread
    ) {
        self.scanned = scanned
        self.scope = scope
        self.isFinished = isFinished
        self.repositories = repositories
        self.scored = scored
        self.scores = scores
    }
}

/// What a run said of one repository.
public struct RepositoryMoment: Codable, Sendable, Equatable {
    /// When the run started, as ISO 8601 has it.
    public var scanned: String
    /// How the scan ended.
    public var status: String
    /// The welcome score.
    @Nullable public var score: Double?
    /// The commit that was read, in hexadecimal.
    @Nullable public var revision: String?
    /// The moment on which history was judged.
    @Nullable public var asOf: String?
    /// By which program and model.
    public var judgedBy: String

    /// Memberwise.
    public init(scanned: String, status: String, score: Double?, revision: String?, asOf: String?, judgedBy: String) {
        self.scanned = scanned
        self.status = status
        self.score = score
        self.revision = revision
        self.asOf = asOf
        self.judgedBy = judgedBy
    }
}
