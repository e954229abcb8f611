/// What a project's `.commons-scan.yml` asks for.
public struct Configuration: Hashable, Sendable {
    /// The checks that the project excuses itself from, in the file's order; only those that are applicable count.
    public let exemptions: [Exemption]
    /// Where the project keeps a document, by category; several paths keep the file's order.
    public let paths: [String: [String]]
    /// The score below which a scan fails, from 0 to 100; nil where the file sets none.
    public let failUnder: Double?
    /// What in the file is not understood.
    public let problems: [MetadataProblem]

    /// Takes each part as it is given.
    public init(
        exemptions: [Exemption] = [], paths: [String: [String]] = [:], failUnder: Double? = nil,
        problems: [MetadataProblem] = []
    ) {
        self.exemptions = exemptions
        self.paths = paths
        self.failUnder = failUnder
        self.problems = problems
    }
}

/// A check that a project excuses itself from, and why.
public struct Exemption: Hashable, Sendable, Codable {
    /// The id of the check.
    public let check: String
    /// The project's reason; empty where it is missing, which makes the exemption void.
    public let reason: String
    /// The last day on which it holds; nil for one without an end, and for one whose date cannot be read.
    public let expires: CalendarDate?
    /// Where the exemption starts in the file.
    public let line: Int
    /// Why the exemption does not hold; nil for a sound one.
    public let problem: MetadataProblem?

    /// Takes each part as it is given.
    public init(
        check: String, reason: String, expires: CalendarDate?, line: Int, problem: MetadataProblem? = nil
    ) {
        self.check = check
        self.reason = reason
        self.expires = expires
        self.line = line
        self.problem = problem
    }

    /// Whether it holds on that day: it is sound, and its last day has not passed.
    public func holds(on day: CalendarDate) -> Bool {
        problem == nil && (expires.map { day <= $0 } ?? true)
    }

    /// Whether its last day has passed, or is written so that nobody can tell.
    public func isExpired(on day: CalendarDate) -> Bool {
        problem?.rule == ConfigurationReading.malformedExpiryRule || (expires.map { day > $0 } ?? false)
    }
}
