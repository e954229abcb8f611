/// A check that a project asks to be spared.
public struct ExemptionFact: Sendable, Equatable, Codable {
    /// The id of the check.
    public var check: String
    /// The reason, in the project's words.
    public var reason: String
    /// The last day on which it holds, as `YYYY-MM-DD`.
    public var expires: String?

    /// Memberwise.
    public init(check: String, reason: String, expires: String? = nil) {
        self.check = check
        self.reason = reason
        self.expires = expires
    }
}
