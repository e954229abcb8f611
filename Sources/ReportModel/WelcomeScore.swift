/// The welcome score with what is not known about it.
public struct WelcomeScore: Codable, Sendable, Equatable {
    /// 0 to 100 over the known checks; nil when none is known.
    public var score: Double?
    /// The score if everything unknown were missing.
    public var low: Double?
    /// The score if everything unknown were there.
    public var high: Double?
    /// The known share of the applicable weight, 0 to 1; nil when nothing applies.
    public var coverage: Double?

    /// Memberwise.
    public init(score: Double?, low: Double?, high: Double?, coverage: Double?) {
        self.score = score
        self.low = low
        self.high = high
        self.coverage = coverage
    }

    /// The band of the score; nil when there is no score.
    public var grade: GradeBand? {
        score.map(GradeBand.init(score:))
    }
}

/// A letter for badges, always printed with the number it stands for.
public enum GradeBand: String, Codable, CaseIterable, Sendable {
    /// 90 and more.
    case a = "A"
    /// 75 and more.
    case b = "B"
    /// 60 and more.
    case c = "C"
    /// 40 and more.
    case d = "D"
    /// Less than 40.
    case e = "E"

    /// The band of a score from 0 to 100.
    public init(score: Double) {
        switch score {
        case 90...: self = .a
        case 75...: self = .b
        case 60...: self = .c
        case 40...: self = .d
        default: self = .e
        }
    }
}
