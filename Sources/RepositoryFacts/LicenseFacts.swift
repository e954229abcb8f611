public import LicenseMatching

/// What is known about the licence of a repository.
public struct LicenseFacts: Sendable, Equatable, Codable {
    /// The licence files, by precedence.
    public var files: [Document<LicenseReading>]
    /// The licence of the whole as an SPDX expression; nil where none was identified.
    public var expression: String?
    /// Whether the expression can be satisfied by an open licence, and who says so.
    public var openness: Openness
    /// Licences that manifests, metadata files, the README or notices declare, with their places.
    public var declarations: [Declaration]
    /// Why several licences are combined as they are, in words; nil where there is one alone.
    public var reason: String?
    /// The licences of parts of the work, by part and then by weight; empty where nothing tells.
    public var parts: [Part]

    /// Whether a licence is open.
    public enum Openness: Sendable, Equatable, Codable {
        /// Open by the lists that the reason names.
        case open(reason: String)
        /// Texts in `LICENSES/`, each for some files or as a choice, some of them open; the reason names the others.
        case mixed(reason: String)
        /// On none of the lists, but permissive all the same, as the reason says.
        case permissive(reason: String)
        /// Not on any of the lists.
        case closed(reason: String)
        /// Nothing was identified that could be judged.
        case unidentified
    }

    /// A licence named somewhere else than in a licence file.
    public struct Declaration: Sendable, Equatable, Codable {
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

    /// The licence of one part of the work.
    public struct Part: Sendable, Equatable, Codable {
        /// Which part.
        public var part: LicensePart
        /// The SPDX expression.
        public var expression: String
        /// Whether it is open by the lists that hold for such a part.
        public var isOpen: Bool
        /// Which lists say so, or do not.
        public var reason: String
        /// The file that says so, or the first that stands under it.
        public var path: String
        /// The line, counted from 1.
        public var line: Int?
        /// How many files of the part stand under it; nil where they were not read.
        public var files: Int?

        /// Judges `expression` by the lists for `part`.
        public init(
            _ part: LicensePart, _ expression: SPDXExpression, path: String, line: Int? = nil, files: Int? = nil
        ) {
            let openness = part.openness(of: expression)
            self.part = part
            self.expression = expression.description
            (isOpen, reason) = (openness.isOpen, openness.reason)
            (self.path, self.line, self.files) = (path, line, files)
        }
    }

    /// Memberwise.
    public init(
        files: [Document<LicenseReading>], expression: String?, openness: Openness, declarations: [Declaration] = [],
        reason: String? = nil, parts: [Part] = []
    ) {
        self.files = files
        self.expression = expression
        self.openness = openness
        self.declarations = declarations
        self.reason = reason
        self.parts = parts
    }
}
