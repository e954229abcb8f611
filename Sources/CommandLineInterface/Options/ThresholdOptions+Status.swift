import ReportModel

extension ThresholdOptions {
    /// How the program ends with these scores; one that nothing is known about is below every threshold.
    func status(of scores: [Double?], configured: Double?) -> ExitStatus {
        guard !exitZero, let limit = failUnder ?? configured else { return .success }
        return scores.allSatisfy { ($0 ?? -1) >= limit } ? .success : .belowThreshold
    }
}
