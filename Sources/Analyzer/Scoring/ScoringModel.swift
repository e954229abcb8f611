import ReportModel

/// How verdicts add up. A change of weights or of a verdict's rule raises `version`.
///
/// Let A be the applicable checks with a weight above 0. With value v in [0, 1] for each known one,
/// `score` is 100 · Σ w·v / Σ w over the known checks of A, `low` counts the unknown ones as 0 and `high` as 1,
/// and `coverage` is the known share of the weight of A.
public enum ScoringModel {
    /// The version of the model: year and revision.
    public static let version = "2026.1"

    /// The most that a project without any licence can reach: nobody may legally build on its work.
    public static let capWithoutLicense = 40.0

    static func score(_ verdicts: [WeightedVerdict]) -> WelcomeScore {
        let applicable = verdicts.filter { $0.weight > 0 && $0.verdict != .notApplicable }
        let known = applicable.filter { $0.verdict != .unknown }
        let weight = total(applicable) { $0.weight }
        let knownWeight = total(known) { $0.weight }
        guard weight > 0 else { return WelcomeScore(score: nil, low: nil, high: nil, coverage: nil) }
        let gained = total(known) { $0.weight * $0.value }
        let license = licenseVerdict(verdicts)
        return WelcomeScore(
            score: knownWeight > 0 ? capped(100 * gained / knownWeight, if: license == .unmet) : nil,
            low: capped(100 * gained / weight, if: license == .unmet || license == .unknown),
            high: capped(100 * (gained + weight - knownWeight) / weight, if: license == .unmet),
            coverage: knownWeight / weight)
    }

    /// Adds in order of size, so that the sum does not depend on the order of the checks.
    private static func total(_ verdicts: [WeightedVerdict], _ term: (WeightedVerdict) -> Double) -> Double {
        verdicts.map(term).sorted().reduce(0, +)
    }

    private static func licenseVerdict(_ verdicts: [WeightedVerdict]) -> Verdict? {
        verdicts.first { $0.isLicense }?.verdict
    }

    private static func capped(_ score: Double, if isCapped: Bool) -> Double {
        min(score, isCapped ? capWithoutLicense : 100)
    }
}

extension WelcomeScore {
    /// Rounded for a report: the score to a tenth of a point, the coverage to a thousandth.
    var rounded: WelcomeScore {
        WelcomeScore(
            score: score.map { $0.rounded(toPlaces: 1) }, low: low.map { $0.rounded(toPlaces: 1) },
            high: high.map { $0.rounded(toPlaces: 1) }, coverage: coverage.map { $0.rounded(toPlaces: 3) })
    }
}

extension Double {
    func rounded(toPlaces places: Int) -> Double {
        let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
        return (self * scale).rounded() / scale
    }
}
