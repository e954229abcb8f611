/// What a package.json says about a package and the commands it offers.
public struct PackageScripts: Hashable, Sendable {
    /// The package's name.
    public let name: MetadataValue?
    /// The package's version.
    public let version: MetadataValue?
    /// The package's licence, as written.
    public let license: MetadataValue?
    /// The names of its scripts with the lines they stand on, in the file's order, at most 200.
    public let scripts: [MetadataValue]
    /// Whether `npm test` runs something else than the starter's failing command.
    public let hasTests: Bool
    /// Whether it says where to send money.
    public let namesFunding: Bool
    /// Why the file cannot be read.
    public let problems: [MetadataProblem]

    /// Reads a package.json.
    public static func read(_ bytes: [UInt8]) -> PackageScripts {
        let tree = DataTree.json(bytes)
        let root = tree.root
        let scripts = root?["scripts"]?.entries ?? []
        let test = scripts.last { $0.key == "test" }?.value.string ?? ""
        return PackageScripts(
            name: root?["name"]?.located, version: root?["version"]?.located,
            license: (root?["license"]?["type"] ?? root?["license"])?.located,
            scripts: scripts.prefix(200).map { MetadataValue(text: String($0.key.prefix(100)), line: $0.line) },
            hasTests: !test.isEmpty && !test.contains("no test specified"), namesFunding: root?["funding"] != nil,
            problems: tree.problems)
    }
}
