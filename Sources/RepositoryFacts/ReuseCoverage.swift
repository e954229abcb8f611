/// Which files of a tree say under which licence they stand, in a header, beside them or in a manifest.
///
/// Source: REUSE specification 3.3. Lists of places hold the first few in the order of paths; counts are of all.
public struct ReuseCoverage: Sendable, Equatable, Codable {
    /// A file that has to be mended, and what it says.
    public struct Place: Sendable, Equatable, Codable {
        /// The id, expression or message that is wrong; empty where something is missing.
        public var text: String
        /// The file.
        public var path: String
        /// The line, counted from 1.
        public var line: Int?

        /// Memberwise.
        public init(_ text: String, at path: String, line: Int? = nil) {
            self.text = text
            self.path = path
            self.line = line
        }
    }

    /// How many files have to say it.
    public var files = 0
    /// Those that name a licence.
    public var withLicense = 0
    /// Those that name a holder of copyright.
    public var withCopyright = 0
    /// Those that name both.
    public var withBoth = 0
    /// Those that were not read, because they are too large or not in this clone, and of which no manifest says all.
    public var unread = 0
    /// The ids of licences and exceptions in use, sorted.
    public var usedIDs: [String] = []
    /// Ids in use that have no text in `LICENSES/`, sorted, each with the first file that names it.
    public var missingTexts: [Place] = []
    /// Ids in use that are neither on the SPDX list nor references, sorted, each with the first file that names it.
    public var unlistedIDs: [Place] = []
    /// Ids in use or in `LICENSES/` that the SPDX list deprecates, sorted, each with the first place.
    public var deprecatedIDs: [Place] = []
    /// Texts in `LICENSES/` whose id no file names, by path.
    public var unusedTexts: [Place] = []
    /// Files in `LICENSES/` whose name is no licence's id with an extension, by path.
    public var misnamedTexts: [Place] = []
    /// Tags that are no SPDX expression, the first few.
    public var invalidExpressions: [Place] = []
    /// How many files have such a tag.
    public var invalidExpressionCount = 0
    /// Manifests that break a rule of their format so that they cannot be used, with the first broken rule each.
    public var brokenManifests: [Place] = []
    /// The first few files that name no licence or no holder of copyright.
    public var uncovered: [Place] = []

    /// A tree without files.
    public init() {}

    /// Whether everything is as the specification asks; false where files could not be read.
    public var isCompliant: Bool {
        withBoth == files && unread == 0 && invalidExpressionCount == 0 && !hasFlawedTexts && brokenManifests.isEmpty
    }

    /// Whether `LICENSES/` lacks a text, or holds one that is unused, misnamed or deprecated.
    public var hasFlawedTexts: Bool {
        let deprecated = deprecatedIDs.contains { $0.path.hasPrefix("LICENSES/") }
        return !missingTexts.isEmpty || !unusedTexts.isEmpty || !misnamedTexts.isEmpty || deprecated
    }
}
