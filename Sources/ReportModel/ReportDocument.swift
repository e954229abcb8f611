/// What a JSON report file holds.
public struct ReportDocument: Codable, Sendable, Equatable {
    /// The version of this structure. The first number rises when a reader must change.
    public static let currentSchemaVersion = "1.0"

    /// The version of the structure.
    public var schemaVersion: String
    /// The program that wrote it.
    public var tool: Tool
    /// The version of the scoring model: weights and rules.
    public var modelVersion: String
    /// One report for each repository.
    public var reports: [Report]
    /// What is said of several repositories together; left out for a scan of one.
    public var batch: BatchSummary?

    /// Memberwise, at the current schema version.
    public init(tool: Tool, modelVersion: String, reports: [Report], batch: BatchSummary? = nil) {
        schemaVersion = Self.currentSchemaVersion
        self.tool = tool
        self.modelVersion = modelVersion
        self.reports = reports
        self.batch = batch
    }
}

/// A program and its version.
public struct Tool: Codable, Sendable, Equatable {
    /// The program's name.
    public var name: String
    /// Its semantic version.
    public var version: String

    /// Memberwise.
    public init(name: String, version: String) {
        self.name = name
        self.version = version
    }
}

/// What a batch found, in the order of its reports.
public struct BatchSummary: Codable, Sendable, Equatable {
    /// One entry for each repository found, in the order of `reports`.
    public var repositories: [BatchEntry]
    /// How many ended in each status; statuses that did not occur are left out.
    public var counts: [String: Int]
    /// What is said of all of them together.
    public var figures: FleetFigures
    /// What changed since an earlier run; only written where one is stored.
    public var changes: FleetChanges?

    /// Counts the statuses of `repositories`.
    public init(repositories: [BatchEntry], figures: FleetFigures = FleetFigures(), changes: FleetChanges? = nil) {
        self.repositories = repositories
        self.figures = figures
        self.changes = changes
        counts = repositories.reduce(into: [:]) { $0[$1.status.rawValue, default: 0] += 1 }
    }
}

/// Where a batch found a repository, and how its scan ended.
public struct BatchEntry: Codable, Sendable, Equatable {
    /// The path below the folder that was scanned.
    public var path: String
    /// How the scan ended.
    public var status: ScanStatus
    /// The welcome score.
    @Nullable public var score: Double?

    /// Memberwise.
    public init(path: String, status: ScanStatus, score: Double?) {
        self.path = path
        self.status = status
        self.score = score
    }
}
