import HistoryReading
public import ReportModel
import RepositoryFacts

/// What a figure of the history is, how it is computed and where the formula comes from.
public struct MetricDescription: Sendable {
    /// Kebab-case, never reused for another figure.
    public let id: String
    /// A few words that name it.
    public let title: String
    /// What it counts.
    public let unit: MetricUnit
    /// The time that it looks at.
    public let window: MetricWindow
    /// The formula in words.
    public let formula: String
    /// Where the formula comes from, or that it is this program's own.
    public let source: String
    private let measure: @Sendable (HistoryMetrics, RepositoryFacts) -> Measurement

    init(
        _ id: String, _ title: String, _ unit: MetricUnit, _ window: MetricWindow = .all, formula: String,
        source: String = "commons-scan", measure: @escaping @Sendable (HistoryMetrics, RepositoryFacts) -> Measurement
    ) {
        self.id = id
        self.title = title
        self.unit = unit
        self.window = window
        self.formula = formula
        self.source = source
        self.measure = measure
    }

    /// The figure for one repository; unknown where the clone cannot tell.
    func metric(of facts: RepositoryFacts) -> Metric {
        let measurement: Measurement =
            switch facts.history {
            case .known(let history): measure(history, facts)
            case .unknown(let history): .unknown(history.reason.sentence)
            }
        switch measurement {
        case .known(let value, let n):
            return Metric(id: id, value: value.rounded(toPlaces: 4), unit: unit, n: n, window: window)
        case .unknown(let reason):
            return Metric(id: id, value: nil, unit: unit, window: window, reason: reason)
        }
    }
}

/// A figure and over how many things it was computed, or why there is none.
enum Measurement {
    case known(Double, n: Int?)
    case unknown(String)

    /// A number of things.
    static func count(_ value: Int, of n: Int? = nil) -> Measurement {
        .known(Double(value), n: n)
    }

    /// The part `value` is of `n`; unknown for the given reason where there is nothing to be a part of.
    static func share(_ value: Int, of n: Int, none: String) -> Measurement {
        n > 0 ? .known(Double(value) / Double(n), n: n) : .unknown(none)
    }
}
