/// Everything that the paths of a tree show about how a project is worked on.
public struct TreeSignals: Sendable, Hashable {
    /// Continuous integration that is configured, in the order of `CISystem`.
    public let ciSystems: [TreeSignal<CISystem>]
    /// Means to get a local workspace, in the order of `SetupSignal`.
    public let setup: [TreeSignal<SetupSignal>]
    /// Translations of interface and documentation.
    public let translations: TranslationSignals
    /// What the work is made of.
    public let content: ContentKinds
    /// Package manifests at the root and one folder down, in the order of `PackageEcosystem`.
    public let manifests: [TreeSignal<PackageEcosystem>]

    /// Reads all signals from the paths of a tree.
    public init(_ index: TreeIndex) {
        self.init(index, memory: nil)
    }

    /// The same, with what the paths of other trees showed.
    init(_ index: TreeIndex, memory: PathSignMemory?) {
        var reader = PathSignReader(memory: memory)
        var near = PathsByKind<NearSign>()
        var translations = TranslationTally()
        var content = ContentTally()
        for file in index.files {
            let signs = reader.signs(of: file)
            for sign in signs.near { near.add(file.path, for: sign) }
            if let sign = signs.content { content.add(sign, at: file.path) }
            if let catalogue = signs.catalogue { translations.add(catalogue, at: file.path) }
            if let document = signs.document { translations.documents.add(document, at: file.path) }
        }
        reader.finish(index.files)
        ciSystems = near.signals(CISystem.allCases) { .integration($0) }
        setup = SetupSignal.signals(from: near)
        manifests = near.signals(PackageEcosystem.allCases) { .manifest($0) }
        self.content = ContentKinds(content, near: near)
        self.translations = TranslationSignals(translations, near: near, in: index, memory: memory)
    }
}
