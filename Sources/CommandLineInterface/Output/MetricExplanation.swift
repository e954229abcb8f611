import Analyzer
import ReportModel
import Reporter

/// A figure of the history told to people: as a page on the terminal and as a row of `docs/metrics.md`.
struct MetricExplanation {
    private let description: MetricDescription

    init(_ description: MetricDescription) {
        self.description = description
    }

    /// The page for a terminal, 80 columns wide.
    func text(_ say: Phrasebook) -> String {
        let rows = [("counts", description.unit.meaning), ("over", description.window.meaning)]
            .map { "  \(say($0).padded(to: 9)) \(say($1))\n" }
        return """
            \(description.id): \(say(description.title))

            \(rows.joined())
            \(say("Formula"))
            \(say(description.formula).wrapped(width: 78, indent: "  "))
            \(say("Source"))
            \(description.source.wrapped(width: 78, indent: "  "))
            """
    }

    /// All figures as one page.
    static func markdownPage(_ metrics: [MetricDescription]) -> String {
        let rows = metrics.map {
            "| `\($0.id)` | \($0.title) | \($0.unit.meaning) | \($0.window.meaning) | \($0.formula) | \($0.source) |"
        }
        return """
            # Figures from the history

            Made by `commons-scan metrics --output markdown`. Each figure of `facts.metrics` in a report has a value, what it
            counts, over how many things it was computed (`n`) and over which time; where the clone cannot tell, the value is
            null and `reason` says why. Windows end when the history is judged, the scanned commit's date unless `--as-of`
            names another, leave their start out, go by committer date, and have years of 365 days.

            | id | figure | counts | over | formula | source |
            |---|---|---|---|---|---|
            \(rows.joined(separator: "\n"))

            """
    }
}

extension MetricUnit {
    fileprivate var meaning: String {
        switch self {
        case .count: "things"
        case .share: "a share, 0 to 1"
        case .days: "days"
        case .index: "an index, 0 to 1"
        }
    }
}

extension MetricWindow {
    fileprivate var meaning: String {
        switch self {
        case .all: "the whole history"
        case .year: "the last 365 days"
        case .twoYears: "the last 730 days"
        }
    }
}
