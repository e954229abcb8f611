/// What a codemeta.json says, and which of its names are lost on programs that read it as JSON-LD.
public struct CodemetaReading: Hashable, Sendable {
    /// The version of CodeMeta that the context names, 2 or 3; nil for another context.
    public let contextVersion: Int?
    /// The type of the thing described, such as `SoftwareSourceCode`.
    public let type: MetadataValue?
    /// The name of the software.
    public let name: MetadataValue?
    /// The version of the software.
    public let version: MetadataValue?
    /// Its licences, mostly as URLs of spdx.org.
    public let licenses: [MetadataValue]
    /// Where its source is kept.
    public let codeRepository: MetadataValue?
    /// Its state, such as `active`, by repostatus.org.
    public let developmentStatus: MetadataValue?
    /// How many people and organisations are named as authors.
    public let authorCount: Int
    /// How many are named as maintainers.
    public let maintainerCount: Int
    /// Whether a funder or a grant is named.
    public let namesFunding: Bool
    /// The rules of the format that the file breaks.
    public let problems: [MetadataProblem]

    /// True where the file is JSON and no name of the software's own properties is lost.
    public var isValid: Bool {
        problems.areOnlyWarnings
    }

    /// Reads a codemeta.json.
    public static func read(_ bytes: [UInt8]) -> CodemetaReading {
        let tree = DataTree.json(bytes)
        var check = CodemetaCheck(tree.problems)
        if let root = tree.root { check.check(root) }
        return CodemetaReading(tree.root, check)
    }

    private init(_ root: DataValue?, _ check: CodemetaCheck) {
        func count(_ key: String) -> Int {
            root?[key].map { $0.items?.count ?? ($0.isNull ? 0 : 1) } ?? 0
        }
        contextVersion = check.contextVersion
        type = (root?["@type"] ?? root?["type"])?.located
        name = root?["name"]?.located
        version = (root?["version"] ?? root?["softwareVersion"])?.located
        let license = root?["license"]
        licenses = (license?.items ?? license.map { [$0] } ?? []).compactMap { ($0["@id"] ?? $0["url"] ?? $0).located }
        codeRepository = root?["codeRepository"]?.located
        developmentStatus = root?["developmentStatus"]?.located
        authorCount = count("author")
        maintainerCount = count("maintainer")
        namesFunding = count("funder") + count("funding") > 0
        problems = check.problems.all
    }
}
