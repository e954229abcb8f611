/// What a file near the root of a tree shows by its path alone.
enum NearSign: Sendable, Hashable {
    case integration(CISystem)
    case setup(SetupSignal)
    case manifest(PackageEcosystem)
    case translationService(TranslationService)
    /// A build one folder down, which counts where the root has none.
    case nestedBuild
    /// An Xcode project or workspace, wherever it is; counts where there is no other build.
    case xcodeProject
    /// The description of a data package.
    case dataPackage
    /// The settings of a generator of books.
    case bookSettings
    /// The table of contents of a book.
    case bookContents
    /// The settings of a generator of documentation.
    case siteGenerator

    /// All rules over fixed places.
    static let rules = PathRules(
        CISystem.rules.map { (.integration($0), $1) }
            + SetupRules.table.map { (.setup($0), $1) }
            + TranslationSignals.rules.map { (.translationService($0), $1) }
            + ContentKinds.rules)
}
