/// A report as it is kept.
public struct StoredReport: Sendable, Equatable {
    /// How the scan ended: a status of the report model.
    public var status: String
    /// The welcome score.
    public var score: Double?
    /// The digest's line.
    public var digest: String
    /// The report as JSON on one line.
    public var document: String

    /// Memberwise.
    public init(status: String, score: Double?, digest: String, document: String) {
        self.status = status
        self.score = score
        self.digest = digest
        self.document = document
    }
}

/// What was read of a repository, as it is kept.
public struct StoredSnapshot: Sendable, Equatable {
    /// The number that the store gave it.
    public var id: Int64
    /// What it was read from, in a word.
    public var fingerprint: String
    /// What sizes and times of the clone were when it was last seen to be so; nil where they tell nothing.
    public var stamp: String?
    /// The report on it at the moment and by the model that were asked for; nil where there is none.
    public var report: StoredReport?
}

/// What reports are made for; only reports of equal keys stand in for each other.
public struct StoreKey: Sendable, Equatable {
    /// What is read of a repository and by which configuration it is judged, in a word.
    public var options: String
    /// The day on which history is judged; empty for each commit's own.
    public var moment: String
    /// The versions of program and scoring model.
    public var judgedBy: String

    /// Memberwise.
    public init(options: String, moment: String, judgedBy: String) {
        self.options = options
        self.moment = moment
        self.judgedBy = judgedBy
    }
}
