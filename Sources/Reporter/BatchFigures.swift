import ReportModel

/// What is said of several repositories together.
struct BatchFigures {
    /// A check and how many repositories lack it.
    struct Gap {
        let check: String
        let title: String
        let count: Int
    }

    /// How many repositories there are.
    let repositories: Int
    /// How many have a score.
    let scored: Int
    /// The statuses that occur, in their order.
    let statuses: [(status: ScanStatus, count: Int)]
    /// The grades from best to worst; empty where none has a score.
    let grades: [(grade: GradeBand, count: Int)]
    /// The lower median of the scores.
    let medianScore: Double?
    /// The counted checks that are most often missing or partly there.
    let gaps: [Gap]

    /// Counts over `reports`.
    init(_ reports: [Report]) {
        repositories = reports.count
        let scores = reports.compactMap(\.score).filter(\.isFinite).sorted()
        scored = scores.count
        medianScore = scores.isEmpty ? nil : scores[(scores.count - 1) / 2]
        statuses = ScanStatus.allCases
            .map { status in (status, reports.count { $0.status == status }) }
            .filter { $0.1 > 0 }
        grades =
            scores.isEmpty
            ? [] : GradeBand.allCases.map { grade in (grade, reports.count { $0.grade == grade }) }
        gaps = Self.gaps(of: reports)
    }

    private static func gaps(of reports: [Report]) -> [Gap] {
        var counts: [String: Int] = [:]
        var titles: [(check: String, title: String)] = []
        for gap in reports.flatMap({ FindingGroups($0).gaps }) {
            if counts[gap.check] == nil { titles.append((gap.check, gap.title)) }
            counts[gap.check, default: 0] += 1
        }
        return
            titles
            .map { Gap(check: $0.check, title: $0.title, count: counts[$0.check] ?? 0) }
            .sorted { ($1.count, $0.check) < ($0.count, $1.check) }
    }
}
