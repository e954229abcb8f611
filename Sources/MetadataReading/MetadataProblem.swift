/// One rule of a format that a metadata file breaks, or one habit its format advises against.
public struct MetadataProblem: Hashable, Sendable, Codable {
    /// How much a problem weighs: an error makes the file invalid, a warning does not.
    public enum Severity: String, Hashable, Sendable, Codable {
        case error
        case warning
    }

    /// The line the problem stands on, counted from 1; nil where it concerns the whole file.
    public let line: Int?
    /// The stable name of the broken rule, `format/rule` in kebab-case.
    public let rule: String
    /// What was found and what is allowed, in lower case.
    public let message: String
    /// What to do next, in lower case; nil where the message says it already.
    public let remedy: String?
    /// Whether the file is invalid because of it.
    public let severity: Severity

    /// Takes each part as it is given.
    public init(
        line: Int?, rule: String, message: String, remedy: String? = nil, severity: Severity = .error
    ) {
        self.line = line
        self.rule = rule
        self.message = message
        self.remedy = remedy
        self.severity = severity
    }
}

extension [MetadataProblem] {
    /// True where none of the problems is an error.
    public var areOnlyWarnings: Bool {
        allSatisfy { $0.severity == .warning }
    }
}
