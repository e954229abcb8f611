/// What a metadata file for machines says about itself.
public struct MetadataSummary: Sendable, Equatable, Codable {
    /// The format, such as `CITATION.cff`.
    public var format: String
    /// Whether it keeps the rules of its format.
    public var isValid: Bool
    /// How many rules it breaks.
    public var problemCount: Int
    /// The first broken rule, in words, with its line.
    public var firstProblem: Problem?
    /// A licence for data or content that it names, as an SPDX expression.
    public var license: String?
    /// The version that it says the work has.
    public var version: String?
    /// The line of the version, counted from 1.
    public var versionLine: Int?

    /// Every licence that it names; several in a list may be a choice or apply together.
    public var declared: [Declared]
    /// Whether it says that it is about data.
    public var isAboutData: Bool

    /// A licence that the file names.
    public struct Declared: Sendable, Equatable, Codable {
        /// The SPDX expression.
        public var expression: String
        /// The line, counted from 1.
        public var line: Int

        /// Memberwise.
        public init(expression: String, line: Int) {
            self.expression = expression
            self.line = line
        }
    }

    /// A broken rule.
    public struct Problem: Sendable, Equatable, Codable {
        /// What is wrong.
        public var message: String
        /// The line, counted from 1.
        public var line: Int?

        /// Memberwise.
        public init(message: String, line: Int?) {
            self.message = message
            self.line = line
        }
    }

    /// Memberwise.
    public init(
        format: String, isValid: Bool, problemCount: Int = 0, firstProblem: Problem? = nil, license: String? = nil,
        declared: [Declared] = [], isAboutData: Bool = false
    ) {
        self.format = format
        self.isValid = isValid
        self.problemCount = problemCount
        self.firstProblem = firstProblem
        self.license = license
        self.declared = declared
        self.isAboutData = isAboutData
    }
}
