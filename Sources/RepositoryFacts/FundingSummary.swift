/// What a file about money says.
public struct FundingSummary: Sendable, Equatable, Codable {
    /// The platforms or addresses that it names; empty where only a template's blanks are left.
    public var platforms: [String]
    /// Whether it keeps the rules of its format.
    public var isValid: Bool

    /// Memberwise.
    public init(platforms: [String], isValid: Bool = true) {
        self.platforms = platforms
        self.isValid = isValid
    }
}
