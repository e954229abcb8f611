import ReportModel

/// Where the score of a repository changed from one moment to the next.
struct TrendStep {
    /// The day of the later moment.
    let moment: String
    /// How many points the score rose, below 0 where it fell.
    let change: Double
    /// The checks whose answer is another one, those that gained or lost most weight first, at most four.
    let titles: [String]

    /// The `count` largest steps of at least one point, oldest first.
    static func largest(of reports: [Report], count: Int) -> [TrendStep] {
        let steps = zip(reports, reports.dropFirst()).compactMap { TrendStep(from: $0, to: $1) }
        return steps.enumerated()
            .sorted { ($1.element.change.magnitude, $0.offset) < ($0.element.change.magnitude, $1.offset) }
            .prefix(count).sorted { $0.offset < $1.offset }.map(\.element)
    }

    private init?(from before: Report, to after: Report) {
        guard let old = before.score, let new = after.score, (new - old).magnitude >= 1 else { return nil }
        let values = Dictionary(
            before.findings.map { ($0.check, $0.value ?? 0) }, uniquingKeysWith: { first, _ in first })
        let gains = after.findings.map { finding in
            (finding.title, finding.weight * ((finding.value ?? 0) - (values[finding.check] ?? 0)))
        }
        moment = after.moment
        change = new - old
        titles = gains.enumerated()
            .filter { $0.element.1 * (new - old) > 0 }
            .sorted { ($1.element.1.magnitude, $0.offset) < ($0.element.1.magnitude, $1.offset) }
            .prefix(4).map(\.element.0)
        guard !titles.isEmpty else { return nil }
    }
}
