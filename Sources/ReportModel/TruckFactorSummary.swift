/// How few people know half of the files; only written when every change was read.
public struct TruckFactorSummary: Codable, Sendable, Equatable {
    /// The smallest number of people without whom half of the files have no author (Avelino et al., 2016).
    @Nullable public var value: Int?
    /// How many files were looked at.
    @Nullable public var files: Int?
    /// Which files those are, in words.
    @Nullable public var filter: String?
    /// Why the factor is not known.
    @Nullable public var reason: String?

    /// A factor that is known.
    public init(value: Int, files: Int, filter: String) {
        (self.value, self.files, self.filter) = (value, files, filter)
        reason = nil
    }

    /// A factor that is not known.
    public init(reason: String) {
        (value, files, filter) = (nil, nil, nil)
        self.reason = reason
    }
}
