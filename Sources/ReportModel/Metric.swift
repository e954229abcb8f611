/// A figure computed from the history, with what it rests on. `docs/metrics.md` gives each formula and its source.
public struct Metric: Codable, Sendable, Equatable {
    /// Kebab-case, never reused for another figure.
    public var id: String
    /// The figure; nil where it is not known, and `reason` says why.
    @Nullable public var value: Double?
    /// What the figure counts.
    public var unit: MetricUnit
    /// How many things the figure is computed over: the denominator of a share, the sample of a median. Nil for a count.
    @Nullable public var n: Int?
    /// The time that it looks at, which ends when the history is judged.
    public var window: MetricWindow
    /// Why the figure is not known; nil where it is.
    @Nullable public var reason: String?

    /// Memberwise.
    public init(
        id: String, value: Double?, unit: MetricUnit, n: Int? = nil, window: MetricWindow, reason: String? = nil
    ) {
        self.id = id
        self.value = value
        self.unit = unit
        self.n = n
        self.window = window
        self.reason = reason
    }
}

/// What a figure counts.
public enum MetricUnit: String, Codable, CaseIterable, Sendable {
    /// Things.
    case count
    /// A part of a whole, 0 to 1.
    case share
    /// Days of 24 hours.
    case days
    /// A number without a unit, 0 to 1.
    case index
}

/// The time that a figure looks at. Years have 365 days; a window leaves its start out and counts its end.
public enum MetricWindow: String, Codable, CaseIterable, Sendable {
    /// The whole history.
    case all
    /// The last year.
    case year
    /// The last two years.
    case twoYears
}
