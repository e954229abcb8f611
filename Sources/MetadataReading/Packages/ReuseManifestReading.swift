/// What a REUSE.toml (REUSE 3.2 and later) says about the licences of a project's files.
///
/// It reads the subset of TOML that the format uses: tables, keys, strings and lists of strings.
public struct ReuseManifestReading: Hashable, Sendable {
    /// How many annotations there are.
    public let annotationCount: Int
    /// The SPDX expressions they give, in the file's order.
    public let licenses: [MetadataValue]
    /// The rules of the format that the file breaks.
    public let problems: [MetadataProblem]

    /// True where the file breaks no rule.
    public var isValid: Bool {
        problems.areOnlyWarnings
    }

    /// Reads a REUSE.toml.
    public static func read(_ bytes: [UInt8]) -> ReuseManifestReading {
        switch DataTree.text(of: bytes, limit: DataLimits.yamlBytes) {
        case .failure(let unreadable):
            return ReuseManifestReading(annotationCount: 0, licenses: [], problems: [unreadable.problem])
        case .success(let text):
            var lines = ReuseManifestLines()
            lines.read(text)
            return ReuseManifestReading(
                annotationCount: lines.annotationCount, licenses: lines.licenses, problems: lines.problems.all)
        }
    }
}
