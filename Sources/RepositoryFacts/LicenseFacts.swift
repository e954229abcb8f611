public import LicenseMatching

/// What is known about the licence of a repository.
public struct LicenseFacts: Sendable, Equatable {
    /// The licence files, by precedence.
    public var files: [Document<LicenseReading>]
    /// The licence of the whole as an SPDX expression; nil where none was identified.
    public var expression: String?
    /// Whether the expression can be satisfied by an open licence, and who says so.
    public var openness: Openness
    /// Licences that manifests, the README or notices declare, with their places.
    public var declarations: [Declaration]

    /// Whether a licence is open.
    public enum Openness: Sendable, Equatable {
        /// Open by the lists that the reason names.
        case open(reason: String)
        /// Not on any of the lists.
        case closed(reason: String)
        /// Nothing was identified that could be judged.
        case unidentified
    }

    /// A licence named somewhere else than in a licence file.
    public struct Declaration: Sendable, Equatable {
        /// The SPDX expression.
        public var expression: String
        /// The file that names it.
        public var path: String
        /// The line, counted from 1.
        public var line: Int?

        /// Memberwise.
        public init(expression: String, path: String, line: Int?) {
            self.expression = expression
            self.path = path
            self.line = line
        }
    }

    /// Memberwise.
    public init(
        files: [Document<LicenseReading>], expression: String?, openness: Openness, declarations: [Declaration] = []
    ) {
        self.files = files
        self.expression = expression
        self.openness = openness
        self.declarations = declarations
    }
}
