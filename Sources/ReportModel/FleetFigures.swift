/// What is said of many repositories together.
public struct FleetFigures: Codable, Sendable, Equatable {
    /// How many repositories there are.
    public var repositories: Int
    /// How many have a score.
    public var scored: Int
    /// How the scores lie; nil where there is none.
    @Nullable public var scores: ScoreSpread?
    /// How many have each grade, all grades; empty where none has a score.
    public var grades: [String: Int]
    /// The counted checks that are missing or partly there, those first that most repositories lack.
    public var gaps: [FleetGap]

    /// Figures of no repository.
    public init() {
        repositories = 0
        scored = 0
        grades = [:]
        gaps = []
    }

    /// The gaps in the order of the points that closing them everywhere would bring.
    public var gapsByPoints: [FleetGap] {
        gaps.sortedDescending(by: \.points)
    }
}

/// How scores lie: each is the score of a repository, the lower one between two.
public struct ScoreSpread: Codable, Sendable, Equatable {
    /// The lowest score.
    public var lowest: Double
    /// A quarter of the scores are at most this.
    public var lowerQuartile: Double
    /// Half of the scores are at most this.
    public var median: Double
    /// Three quarters of the scores are at most this.
    public var upperQuartile: Double
    /// The highest score.
    public var highest: Double

    /// The spread of `scores`; nil where there are none.
    public init?(of scores: some Sequence<Double>) {
        self.init(scores.reduce(into: [:]) { $0[$1, default: 0] += 1 })
    }

    /// The spread of scores, each with how many have it; nil where there are none.
    public init?(_ counts: [Double: Int]) {
        let ascending = counts.sorted { $0.key < $1.key }
        guard let lowest = ascending.first?.key, let highest = ascending.last?.key else { return nil }
        let total = counts.values.reduce(0, +)
        func quantile(_ quarters: Int) -> Double {
            var rest = (total - 1) * quarters / 4
            return ascending.first { score in
                rest -= score.value
                return rest < 0
            }?.key ?? highest
        }
        self.lowest = lowest
        self.highest = highest
        lowerQuartile = quantile(1)
        median = quantile(2)
        upperQuartile = quantile(3)
    }
}

/// A counted check that repositories lack.
public struct FleetGap: Codable, Sendable, Equatable {
    /// The check's id.
    public var check: String
    /// The check's title.
    public var title: String
    /// How many repositories do not have it.
    public var missing: Int
    /// How many have some of it.
    public var partlyMet: Int
    /// How many points of welcome score the repositories would gain together if all of them met it.
    public var points: Double
    /// The one file that would serve many; nil where none can.
    @Nullable public var sharedFile: SharedFile?

    /// Memberwise.
    public init(check: String, title: String, missing: Int, partlyMet: Int, points: Double, sharedFile: SharedFile?) {
        self.check = check
        self.title = title
        self.missing = missing
        self.partlyMet = partlyMet
        self.points = points
        self.sharedFile = sharedFile
    }

    /// How many repositories lack it or have only some of it.
    public var repositories: Int { missing + partlyMet }
}

/// A file that, in a `.github` repository of the owner, stands in for those that repositories lack.
public struct SharedFile: Codable, Sendable, Equatable {
    /// Its path there.
    public var path: String
    /// For how many repositories that have no such file it would stand in.
    public var repositories: Int

    /// Memberwise.
    public init(path: String, repositories: Int) {
        self.path = path
        self.repositories = repositories
    }
}

/// What changed in a fleet since an earlier run. A repository is told by its path.
public struct FleetChanges: Codable, Sendable, Equatable {
    /// Scored then and now, and higher now.
    public var higher: Int
    /// Scored then and now, and lower now.
    public var lower: Int
    /// Scored then and now, and the same.
    public var same: Int
    /// Found now and not then.
    public var added: Int
    /// Found then and not now.
    public var gone: Int
    /// The median of the scores then; nil where there was none.
    @Nullable public var medianBefore: Double?
    /// The medians of earlier runs that can be compared, oldest first.
    public var past: [MedianMoment]

    /// Memberwise.
    public init(
        higher: Int, lower: Int, same: Int, added: Int, gone: Int, medianBefore: Double?, past: [MedianMoment] = []
    ) {
        self.higher = higher
        self.lower = lower
        self.same = same
        self.added = added
        self.gone = gone
        self.medianBefore = medianBefore
        self.past = past
    }
}

/// The median of the scores of a fleet when a batch ran.
public struct MedianMoment: Codable, Sendable, Equatable {
    /// When the run started, as ISO 8601 has it.
    public var scanned: String
    /// The median of the welcome scores.
    public var median: Double

    /// Memberwise.
    public init(scanned: String, median: Double) {
        self.scanned = scanned
        self.median = median
    }
}
