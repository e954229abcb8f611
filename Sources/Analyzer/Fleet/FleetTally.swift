public import ReportModel

/// Adds up what is said of many repositories together, one digest at a time; its size depends on no number of them.
public struct FleetTally: Sendable {
    private struct Lack: Sendable {
        var absent = 0
        var insufficient = 0
        var partlyMet = 0
        /// In hundredths, so that the sum does not depend on the order.
        var hundredths = 0
    }

    private let checks: [CheckDescription]
    private var repositories = 0
    private var scores: [Double: Int] = [:]
    private var lacks: [String: Lack] = [:]

    /// Nothing counted yet; `checks` are the ones that may be lacking.
    public init(checks: [any Check] = CheckCatalog.all) {
        self.checks = checks.map(\.description)
    }

    /// Counts one repository.
    public mutating func add(_ digest: ReportDigest) {
        repositories += 1
        if let score = digest.score, score.isFinite { scores[score, default: 0] += 1 }
        for gap in digest.gaps {
            var lack = lacks[gap.check] ?? Lack()
            switch gap.extent {
            case .absent: lack.absent += 1
            case .insufficient: lack.insufficient += 1
            case .partlyMet: lack.partlyMet += 1
            }
            lack.hundredths += Int((gap.points * 100).rounded())
            lacks[gap.check] = lack
        }
    }

    /// What the repositories counted so far amount to.
    public var figures: FleetFigures {
        var figures = FleetFigures()
        figures.repositories = repositories
        figures.scored = scores.values.reduce(0, +)
        figures.scores = ScoreSpread(scores)
        if figures.scored > 0 {
            figures.grades = GradeBand.allCases.reduce(into: [:]) { $0[$1.rawValue] = 0 }
            for (score, count) in scores { figures.grades[GradeBand(score: score).rawValue, default: 0] += count }
        }
        figures.gaps = gaps
        return figures
    }

    private var gaps: [FleetGap] {
        checks
            .compactMap { check in lacks[check.id].map { gap(check, $0) } }
            .sortedDescending(by: \.repositories)
    }

    private func gap(_ check: CheckDescription, _ lack: Lack) -> FleetGap {
        FleetGap(
            check: check.id, title: check.title, missing: lack.absent + lack.insufficient, partlyMet: lack.partlyMet,
            points: Double(lack.hundredths) / 100,
            sharedFile: lack.absent == 0
                ? nil : check.sharedFile.map { SharedFile(path: $0, repositories: lack.absent) })
    }
}

extension FleetTally {
    /// The tally of several reports.
    public init(of reports: [Report]) {
        self.init()
        for report in reports { add(ReportDigest(report)) }
    }
}
