/// One license in an expression: an id, whether later versions are allowed by `+`, and an exception.
public struct LicenseTerm: Hashable, Sendable, CustomStringConvertible, Codable {
    /// The SPDX id in the list's case, or a `LicenseRef-` with its `DocumentRef-` prefix if it has one.
    public var id: String
    /// True where `+` follows the id.
    public var orLater: Bool
    /// The exception's id, or an `AdditionRef-`, after `WITH`.
    public var exception: String?

    /// Takes each value as it is.
    public init(id: String, orLater: Bool = false, exception: String? = nil) {
        self.id = id
        self.orLater = orLater
        self.exception = exception
    }

    /// The term as it stands in an expression.
    public var description: String {
        id + (orLater ? "+" : "") + (exception.map { " WITH \($0)" } ?? "")
    }

    /// True for a license off the SPDX list that the author of the expression named.
    public var isReference: Bool {
        id.hasPrefix("LicenseRef-") || id.hasPrefix("DocumentRef-")
    }
}
