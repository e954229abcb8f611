/// One of the five ways to contribute to the digital commons.
public enum Way: String, Codable, CaseIterable, Sendable {
    /// Use free software.
    case use
    /// Develop it.
    case develop
    /// Share data and content under open licences.
    case share
    /// Take part in collaborative projects.
    case takePart = "take-part"
    /// Support the organisations behind them.
    case support
}

/// How well a project serves one of the five ways: a score of its own over the checks that serve it.
public struct WayScore: Codable, Sendable, Equatable {
    /// The way.
    public var way: Way
    /// 0 to 100 over the known checks; nil when none is known.
    @Nullable public var score: Double?
    /// The score if every unknown check were unmet.
    @Nullable public var low: Double?
    /// The score if every unknown check were met.
    @Nullable public var high: Double?
    /// The known share of the applicable weight, 0 to 1.
    @Nullable public var coverage: Double?

    /// Memberwise.
    public init(way: Way, score: Double?, low: Double?, high: Double?, coverage: Double?) {
        self.way = way
        self.score = score
        self.low = low
        self.high = high
        self.coverage = coverage
    }
}
