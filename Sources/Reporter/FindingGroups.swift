import ReportModel

/// The findings of a report, sorted by what a reader does with them.
struct FindingGroups {
    /// Answered with yes.
    var met: [Finding] = []
    /// Missing or partly there, and counted in the score; those that bring most points first.
    var gaps: [Finding] = []
    /// What waits for one of `gaps`, by the check that it waits for.
    var waiting: [String: [Finding]] = [:]
    /// Missing or partly there, but without weight.
    var unweightedGaps: [Finding] = []
    /// Left aside at the project's own wish.
    var exempt: [Finding] = []
    /// What the clone cannot tell.
    var unknown: [Finding] = []
    /// What makes no sense for this repository.
    var notApplicable: [Finding] = []

    /// Sorts the findings of `report`.
    init(_ report: Report) {
        for finding in report.findings { add(finding) }
        foldWaiting()
        gaps = gaps.sortedDescending(by: \.points)
    }

    private mutating func add(_ finding: Finding) {
        guard finding.exemption == nil else { return exempt.append(finding) }
        switch finding.verdict {
        case .met: met.append(finding)
        case .unknown: unknown.append(finding)
        case .notApplicable: notApplicable.append(finding)
        case .unmet, .partlyMet:
            if finding.isGap { gaps.append(finding) } else { unweightedGaps.append(finding) }
        }
    }

    /// Takes those gaps out that come with another one.
    private mutating func foldWaiting() {
        let leaders = gaps.leadingGaps
        for finding in gaps {
            guard let leader = finding.waitsFor, leaders.contains(leader) else { continue }
            waiting[leader, default: []].append(finding)
        }
        gaps.removeAll { $0.waitsFor.map(leaders.contains) ?? false }
    }
}
