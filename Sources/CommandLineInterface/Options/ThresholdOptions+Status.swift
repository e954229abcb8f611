import ReportModel

extension ThresholdOptions {
    /// How the program ends with these reports; a score that nothing is known about is below every threshold.
    func status(of reports: [Report], configured: Double?) -> ExitStatus {
        guard !exitZero, let limit = failUnder ?? configured else { return .success }
        return reports.allSatisfy { ($0.score ?? -1) >= limit } ? .success : .belowThreshold
    }
}
