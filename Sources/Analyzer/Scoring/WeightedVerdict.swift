import ReportModel

/// What the scoring model needs to know of a finding.
struct WeightedVerdict: Equatable {
    var verdict: Verdict
    /// 0 to 1; ignored when the verdict is unknown or not applicable.
    var value: Double
    var weight: Double
    /// Whether a missing answer to this check caps the whole score.
    var isLicense = false
}
