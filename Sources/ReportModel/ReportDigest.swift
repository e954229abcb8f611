/// As much of a report as is needed to list it and to count it among many.
public struct ReportDigest: Sendable, Equatable {
    /// A counted check that the repository lacks, or of which it has only some.
    public struct Gap: Sendable, Equatable {
        /// The check's id.
        public var check: String
        /// How much of it is there.
        public var extent: Extent
        /// How much the welcome score would rise, in points.
        public var points: Double
    }

    /// How much there is of what a check asks for.
    public enum Extent: Character, Sendable {
        /// Nothing at all.
        case absent = "!"
        /// Something that does not do.
        case insufficient = "-"
        /// Some of it.
        case partlyMet = "~"
    }

    /// How the scan ended.
    public var status: ScanStatus
    /// The welcome score.
    public var score: Double?
    /// The score if everything unknown were missing.
    public var low: Double?
    /// The score if everything unknown were there.
    public var high: Double?
    /// What went wrong.
    public var error: ScanFailure?
    /// What the repository lacks, in the catalogue's order; without what comes with another gap.
    public var gaps: [Gap]

    /// The digest of `report`.
    public init(_ report: Report) {
        status = report.status
        score = report.score
        low = report.low
        high = report.high
        error = report.error
        let leaders = report.findings.leadingGaps
        gaps = report.findings
            .filter { $0.isGap && !($0.waitsFor.map(leaders.contains) ?? false) }
            .map { Gap(check: $0.check, extent: $0.extent, points: $0.points) }
    }

    /// The band of the score.
    public var grade: GradeBand? { score.map(GradeBand.init(score:)) }

    /// Whether there should be a report and is none; one that is skipped is not missed.
    public var hasFailed: Bool { error != nil && status != .skipped }
}

extension Finding {
    fileprivate var extent: ReportDigest.Extent {
        if verdict == .partlyMet { return .partlyMet }
        return evidence.contains { $0.path != nil } ? .insufficient : .absent
    }
}
