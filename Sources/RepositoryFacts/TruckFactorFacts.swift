public import HistoryReading

/// How few people know half of the files, and which files those are.
public struct TruckFactorFacts: Sendable, Equatable, Codable {
    /// The factor with the number of files.
    public var factor: TruckFactor
    /// Which files were looked at, in words.
    public var filter: String

    /// Memberwise.
    public init(factor: TruckFactor, filter: String) {
        (self.factor, self.filter) = (factor, filter)
    }
}
