/// What a CITATION.cff says, and the rules of the Citation File Format 1.2.0 that it breaks.
public struct CitationReading: Hashable, Sendable {
    /// The title of the work.
    public let title: MetadataValue?
    /// `software` or `dataset`.
    public let type: MetadataValue?
    /// The version of the work.
    public let version: MetadataValue?
    /// The day of its release, as written.
    public let dateReleased: MetadataValue?
    /// The SPDX identifiers of its licences, any of which may be chosen.
    public let licenses: [MetadataValue]
    /// The first DOI of the work, in `doi` or among the `identifiers`.
    public let doi: MetadataValue?
    /// How many people and entities are to be credited.
    public let authorCount: Int
    /// The rules of the format that the file breaks.
    public let problems: [MetadataProblem]

    /// True where the file is a valid CITATION.cff 1.2.0.
    public var isValid: Bool {
        problems.areOnlyWarnings
    }

    /// Reads a CITATION.cff.
    ///
    /// - Parameters:
    ///   - bytes: the file.
    ///   - fileName: its name without folders, which must be exactly `CITATION.cff`; nil skips that rule.
    ///   - isKnownLicense: whether a text is an identifier of the SPDX licence list.
    public static func read(
        _ bytes: [UInt8], fileName: String? = nil, isKnownLicense: @escaping @Sendable (String) -> Bool
    ) -> CitationReading {
        let tree = DataTree.yaml(bytes)
        var check = ShapeCheck(format: "citation")
        for problem in tree.problems { check.problems.add(problem) }
        if let root = tree.root {
            check.check(root, CitationShape.root(isKnownLicense: isKnownLicense))
        } else if tree.problems.isEmpty {
            check.problems.error(
                "citation/empty", nil, "the file is empty", remedy: "add cff-version, message, title and authors")
        }
        if let fileName, fileName != "CITATION.cff" {
            check.problems.warning(
                "citation/file-name", nil, "the file is called \(quoted(fileName))",
                remedy: "call it CITATION.cff, the only name that tools look for")
        }
        return CitationReading(tree.root, problems: check.problems.all)
    }

    private init(_ root: DataValue?, problems: [MetadataProblem]) {
        let licenses = root?["license"]
        title = root?["title"]?.located
        type = root?["type"]?.located
        version = root?["version"]?.located
        dateReleased = root?["date-released"]?.located
        self.licenses = (licenses?.items ?? licenses.map { [$0] } ?? []).compactMap(\.located)
        let identifiers = root?["identifiers"]?.items ?? []
        doi = root?["doi"]?.located ?? identifiers.first { $0["type"]?.string == "doi" }?["value"]?.located
        authorCount = root?["authors"]?.items?.count ?? 0
        self.problems = problems
    }
}
