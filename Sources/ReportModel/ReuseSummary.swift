/// How many files say under which licence they stand; only written when every file was read.
public struct ReuseSummary: Codable, Sendable, Equatable {
    /// Files that have to say it by the REUSE specification.
    public var files: Int
    /// Those that name a licence.
    public var withLicense: Int
    /// Those that name a holder of copyright.
    public var withCopyright: Int
    /// Those that name both.
    public var withBoth: Int
    /// Those that could not be read.
    public var unread: Int
    /// Whether the tree is as the specification asks.
    public var isCompliant: Bool
    /// Ids of licences and exceptions that are named, sorted.
    public var usedIDs: [String]
    /// Those of them without a text in `LICENSES/`.
    public var missingTexts: [String]
    /// Those of them that are neither on the SPDX list nor references.
    public var unlistedIDs: [String]
    /// Ids, named or in `LICENSES/`, that the SPDX list deprecates.
    public var deprecatedIDs: [String]
    /// Files of `LICENSES/` whose licence no file names.
    public var unusedTexts: [String]
    /// Files of `LICENSES/` that are not named by an id and an extension.
    public var misnamedTexts: [String]
    /// Files with a tag that is no SPDX expression.
    public var invalidExpressions: Int
    /// Manifests that break a rule of their format.
    public var brokenManifests: [String]

    /// A tree without files.
    public init() {
        (files, withLicense, withCopyright, withBoth, unread) = (0, 0, 0, 0, 0)
        isCompliant = true
        (usedIDs, missingTexts, unlistedIDs, deprecatedIDs) = ([], [], [], [])
        (unusedTexts, misnamedTexts, brokenManifests) = ([], [], [])
        invalidExpressions = 0
    }
}
