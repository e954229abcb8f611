/// What one text says about its license.
public struct LicenseReading: Equatable, Sendable, Codable {
    /// The SPDX expression that the text supports, nil where none is certain; `reason` says why.
    public var expression: SPDXExpression?
    /// The licenses recognised, in the order of their lines.
    public var matches: [LicenseMatch]
    /// True where the text holds the words of a license or of its notice, even of one that has no SPDX id or is modified.
    public var isLicenseText: Bool
    /// Passages that change or restrict what was recognised.
    public var modifications: [LicenseMention]
    /// `SPDX-License-Identifier` lines, valid or not.
    public var declaredTags: [DeclaredLicense]
    /// Why there is no expression, or what is uncertain about it.
    public var reason: String?
    /// Bounds of the work that the text went beyond, as `only the first 256 KiB were read`; there is no expression then.
    public var limits: [String]

    /// Takes each value as it is.
    public init(
        expression: SPDXExpression? = nil, matches: [LicenseMatch] = [], isLicenseText: Bool = false,
        modifications: [LicenseMention] = [], declaredTags: [DeclaredLicense] = [], reason: String? = nil,
        limits: [String] = []
    ) {
        self.expression = expression
        self.matches = matches
        self.isLicenseText = isLicenseText
        self.modifications = modifications
        self.declaredTags = declaredTags
        self.reason = reason
        self.limits = limits
    }
}

/// One license recognised in a text.
public struct LicenseMatch: Equatable, Sendable, Codable {
    /// How a license was recognised, the strongest first.
    public enum Evidence: String, Sendable, CaseIterable, Codable {
        /// The license's own words.
        case text
        /// The standard notice that puts a work under the license.
        case notice
        /// An `SPDX-License-Identifier` line.
        case tag
        /// A sentence that names the license.
        case statement
        /// A link to the license.
        case link
    }

    /// The license as it takes part in the expression, as `GPL-2.0-or-later WITH Classpath-exception-2.0`.
    public var license: SPDXExpression
    /// First and last line, counted from 1.
    public var lines: ClosedRange<Int>
    /// What the recognition rests on.
    public var evidence: Evidence
    /// Share of the reference's words found in place, 0 to 1; 1 for evidence other than words.
    public var similarity: Double
    /// What differs from the reference's words, at most 40, in the order of lines: `clause 3 is missing`,
    /// `adds "may not be sold"`.
    public var differences: [LicenseMention]

    /// Takes each value as it is.
    public init(
        license: SPDXExpression, lines: ClosedRange<Int>, evidence: Evidence, similarity: Double = 1,
        differences: [LicenseMention] = []
    ) {
        self.license = license
        self.lines = lines
        self.evidence = evidence
        self.similarity = similarity
        self.differences = differences
    }
}

/// A passage that matters to the license, for a person to look at.
public struct LicenseMention: Equatable, Sendable, Codable {
    /// The line, counted from 1.
    public var line: Int
    /// What about it matters, as `adds a restriction: "may not be used"`.
    public var reason: String

    /// Takes each value as it is.
    public init(line: Int, reason: String) {
        self.line = line
        self.reason = reason
    }
}

/// A license declared by a tag or a manifest value.
public struct DeclaredLicense: Equatable, Sendable, Codable {
    /// The value as written, at most 200 bytes.
    public var value: String
    /// Its expression, nil where it names no license that is known.
    public var expression: SPDXExpression?
    /// The line, counted from 1.
    public var line: Int

    /// Takes each value as it is.
    public init(value: String, expression: SPDXExpression?, line: Int) {
        self.value = value
        self.expression = expression
        self.line = line
    }
}
