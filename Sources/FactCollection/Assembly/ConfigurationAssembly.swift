import Git
import MetadataReading
import RepositoryFacts

/// The project's configuration, applied: which checks it is spared and where its documents are.
struct ConfigurationAssembly {
    let exemptions: ExemptionAssembly
    let overrides: [DocumentCategory: [String]]
    /// What is wrong with it, before and after what is said of exemptions.
    let limits: (before: [FactLimit], after: [FactLimit])

    init(options: CollectionOptions, in tree: borrowing TreeReader) {
        let (configuration, path) = Self.configuration(options, in: tree)
        let categories = DocumentCategory.allCases.map { ($0, configuration.paths[$0.rawValue] ?? []) }
        overrides = Dictionary(uniqueKeysWithValues: categories.filter { !$0.1.isEmpty })
        exemptions = ExemptionAssembly(configuration, path: path)
        let broken = configuration.problems.map { problem in
            FactLimit(
                code: "configuration-problem",
                message: "\(path):\(problem.line ?? 1): \(problem.message)"
                    + (problem.remedy.map { "; \($0)" } ?? ""), isIncomplete: false)
        }
        let unmatched = CommunityFileFinder.unmatchedOverrides(overrides, in: tree.index).map {
            FactLimit(
                code: "path-not-found",
                message: "\(path): the path of \($0.category.rawValue), `\($0.path)`, names no file of the tree",
                isIncomplete: false)
        }
        limits = (broken, unmatched)
    }

    private static func configuration(
        _ options: CollectionOptions, in tree: borrowing TreeReader
    ) -> (Configuration, path: String) {
        if let given = options.configuration { return (given, "the configuration") }
        for path in [".commons-scan.yml", ".commons-scan.yaml", ".github/commons-scan.yml"] {
            guard case .content(let bytes) = tree.content(at: path) else { continue }
            let categories = DocumentCategory.allCases.map(\.rawValue)
            return (ConfigurationReading.read(bytes, knownCategories: categories), path)
        }
        return (Configuration(), ".commons-scan.yml")
    }
}
