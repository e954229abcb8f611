/// What a datapackage.json or datapackage.yaml (Data Package standard, versions 1 and 2) says about data and its licences.
public struct DataPackageReading: Hashable, Sendable {
    /// The package's name or title.
    public let name: MetadataValue?
    /// The names or paths of the licences of the package and of its resources, in the file's order.
    public let licenses: [MetadataValue]
    /// How many resources there are.
    public let resourceCount: Int
    /// Whether every resource has a licence, its own or the package's.
    public let isFullyLicensed: Bool
    /// The rules of the format that the file breaks.
    public let problems: [MetadataProblem]

    /// True where the file breaks no rule.
    public var isValid: Bool {
        problems.areOnlyWarnings
    }

    /// Reads a data package, as YAML where `path` says so.
    public static func read(_ bytes: [UInt8], path: String = "datapackage.json") -> DataPackageReading {
        let isYAML = path.hasSuffix(".yaml") || path.hasSuffix(".yml")
        let tree = isYAML ? DataTree.yaml(bytes) : DataTree.json(bytes)
        var check = ShapeCheck(format: "datapackage")
        for problem in tree.problems { check.problems.add(problem) }
        if let root = tree.root { check.check(root, shape) }
        return DataPackageReading(tree.root, problems: check.problems.all)
    }

    private init(_ root: DataValue?, problems: [MetadataProblem]) {
        let resources = root?["resources"]?.items ?? []
        let own = Self.licenses(of: root)
        name = (root?["title"] ?? root?["name"])?.located
        licenses = own + resources.flatMap { Self.licenses(of: $0) }
        resourceCount = resources.count
        isFullyLicensed =
            !own.isEmpty || (!resources.isEmpty && resources.allSatisfy { !Self.licenses(of: $0).isEmpty })
        self.problems = problems
    }

    private static func licenses(of value: DataValue?) -> [MetadataValue] {
        (value?["licenses"]?.items ?? []).compactMap { ($0["name"] ?? $0["path"])?.located }
    }

    private static let shape: Shape = {
        let text = Shape.text(TextRule("a text") { !$0.isEmpty })
        let license = Shape.choice { value in
            let names = value["name"] != nil || value["path"] != nil
            return .record(RecordShape(names ? [:] : ["name": .required(text)], isOpen: true))
        }
        let licenses = RecordShape.Field.optional(.list(license, minimum: 1, unique: false))
        let resource = Shape.choice { value in
            let isHere = value["path"] != nil || value["data"] != nil
            return .record(
                RecordShape(["licenses": licenses, isHere ? "name" : "path": .required(.anything)], isOpen: true))
        }
        return .record(
            RecordShape(
                ["resources": .required(.list(resource, minimum: 1, unique: false)), "licenses": licenses], isOpen: true
            ))
    }()
}
