/// What a REUSE.toml (REUSE 3.2 and later) says about the licences of a project's files.
///
/// It reads the subset of TOML that the format uses: tables, keys, strings and lists of strings.
public struct ReuseManifestReading: Hashable, Sendable {
    /// The annotations in the file's order; the last that names a file counts.
    public let annotations: [ReuseAnnotation]
    /// The rules of the format that the file breaks.
    public let problems: [MetadataProblem]

    /// True where the file breaks no rule.
    public var isValid: Bool {
        problems.areOnlyWarnings
    }

    /// How many annotations there are.
    public var annotationCount: Int { annotations.count }

    /// The SPDX expressions they give, in the file's order.
    public var licenses: [MetadataValue] { annotations.flatMap(\.licenses) }

    /// Reads a REUSE.toml.
    public static func read(_ bytes: [UInt8]) -> ReuseManifestReading {
        switch DataTree.text(of: bytes, limit: DataLimits.yamlBytes) {
        case .failure(let unreadable):
            return ReuseManifestReading(annotations: [], problems: [unreadable.problem])
        case .success(let text):
            var tables = ReuseManifestTables()
            tables.read(text)
            return ReuseManifestReading(annotations: tables.annotations, problems: tables.problems.all)
        }
    }
}
