public import ReportModel

/// What a badge is about: the welcome score, or how well one of the five ways is served.
public struct BadgeSubject: Sendable, Equatable {
    /// The way; nil for the welcome score.
    public let way: Way?

    /// The words on the left.
    var label: String {
        switch way {
        case nil: "welcome"
        case .use: "use"
        case .develop: "develop"
        case .share: "share"
        case .takePart: "take part"
        case .support: "support"
        }
    }

    /// The score in `report`, or the median of a batch.
    func score(in document: ReportDocument) -> Double? {
        guard document.batch == nil, let report = document.reports.first else {
            return way == nil ? document.batch?.figures.scores?.median : nil
        }
        guard let way else { return report.score }
        return report.score(of: way)
    }

    /// The words on the right, by the score and its grade.
    func message(for score: Double?) -> String {
        score.map { "\($0.roundedDown) \(GradeBand(score: $0).rawValue)" } ?? "unknown"
    }
}
