/// The licence of a repository as a whole.
public struct LicenseSummary: Codable, Sendable, Equatable {
    /// An SPDX licence expression; nil when no licence was identified.
    @Nullable public var expression: String?
    /// Whether the expression can be satisfied by an open licence; nil when there is no licence to judge.
    @Nullable public var isOpen: Bool?
    /// Why several licences are combined as they are; only written where there are several.
    public var reason: String?
    /// The licences of parts of the work, code first; only written where some are known.
    public var parts: [LicensePartSummary]?

    /// Memberwise.
    public init(expression: String?, isOpen: Bool?, reason: String? = nil, parts: [LicensePartSummary]? = nil) {
        self.expression = expression
        self.isOpen = isOpen
        self.reason = reason
        self.parts = parts
    }
}

/// The licence of one part of a work.
public struct LicensePartSummary: Codable, Sendable, Equatable {
    /// What kind of part it is: `code`, `documentation`, `data` or `content`.
    public var part: String
    /// An SPDX licence expression.
    public var expression: String
    /// Whether it is open by the lists that hold for such a part.
    public var isOpen: Bool
    /// The file that says so, or the first that stands under it.
    public var path: String
    /// A line of that file, counted from 1.
    public var line: Int?
    /// How many files of the part stand under it; only written when every file was read.
    public var files: Int?

    /// Memberwise.
    public init(part: String, expression: String, isOpen: Bool, path: String, line: Int? = nil, files: Int? = nil) {
        self.part = part
        self.expression = expression
        self.isOpen = isOpen
        self.path = path
        self.line = line
        self.files = files
    }
}
