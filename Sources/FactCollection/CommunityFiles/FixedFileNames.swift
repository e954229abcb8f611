internal import RepositoryFacts

/// Names that programs read and that therefore are spelled in one way, case apart.
enum FixedFileNames {
    struct Rule: Sendable {
        let category: DocumentCategory
        let kinds: Set<CommunityPlaces.Kind>
        /// The order among the names of the category; negative before the names that people spell freely.
        let order: Int
    }

    static func rule(for lowerName: String, at place: CommunityPlaces.Place) -> Rule? {
        table[lowerName].flatMap { $0.kinds.contains(place.kind) ? $0 : nil }
    }

    private static let root: Set<CommunityPlaces.Kind> = [.root]
    private static let rootAndForge: Set<CommunityPlaces.Kind> = [.root, .forge]
    private static let anywhere: Set<CommunityPlaces.Kind> = [.root, .forge, .docs]

    private static let table: [String: Rule] = [
        "funding.yml": Rule(category: .funding, kinds: anywhere, order: 0),
        "funding.yaml": Rule(category: .funding, kinds: anywhere, order: 1),
        "funding.json": Rule(category: .fundingManifest, kinds: anywhere, order: 0),
        "citation.cff": Rule(category: .citation, kinds: root, order: -1),
        ".zenodo.json": Rule(category: .citation, kinds: root, order: 10_000),
        "codemeta.json": Rule(category: .codemeta, kinds: root, order: 0),
        "publiccode.yml": Rule(category: .publiccode, kinds: root, order: 0),
        "publiccode.yaml": Rule(category: .publiccode, kinds: root, order: 1),
        "datapackage.json": Rule(category: .dataPackage, kinds: root, order: 0),
        "datapackage.yaml": Rule(category: .dataPackage, kinds: root, order: 1),
        "datapackage.yml": Rule(category: .dataPackage, kinds: root, order: 2),
        ".all-contributorsrc": Rule(category: .allContributors, kinds: root, order: 0),
        ".all-contributorsrc.json": Rule(category: .allContributors, kinds: root, order: 1),
        ".mailmap": Rule(category: .mailmap, kinds: root, order: 0),
        ".commons-scan.yml": Rule(category: .configuration, kinds: root, order: 0),
        ".commons-scan.yaml": Rule(category: .configuration, kinds: root, order: 1),
        "commons-scan.yml": Rule(category: .configuration, kinds: [.forge], order: 2),
        "commons-scan.yaml": Rule(category: .configuration, kinds: [.forge], order: 3),
        ".cursorrules": Rule(category: .agentGuide, kinds: root, order: 10_000),
        ".windsurfrules": Rule(category: .agentGuide, kinds: root, order: 10_001),
        ".clinerules": Rule(category: .agentGuide, kinds: root, order: 10_002),
        "issue_template.yml": Rule(category: .issueTemplate, kinds: rootAndForge, order: 10),
        "issue_template.yaml": Rule(category: .issueTemplate, kinds: rootAndForge, order: 11),
        "pull_request_template.yml": Rule(category: .changeTemplate, kinds: rootAndForge, order: 10),
        "pull_request_template.yaml": Rule(category: .changeTemplate, kinds: rootAndForge, order: 11),
    ]
}
