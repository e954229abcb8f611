/// The licence of a repository as a whole.
public struct LicenseSummary: Codable, Sendable, Equatable {
    /// An SPDX licence expression; nil when no licence was identified.
    @Nullable public var expression: String?
    /// Whether the expression can be satisfied by an open licence; nil when there is no licence to judge.
    @Nullable public var isOpen: Bool?

    /// Memberwise.
    public init(expression: String?, isOpen: Bool?) {
        self.expression = expression
        self.isOpen = isOpen
    }
}
