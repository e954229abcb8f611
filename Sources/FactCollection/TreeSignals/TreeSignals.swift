/// Everything that the paths of a tree show about how a project is worked on.
public struct TreeSignals: Sendable, Hashable {
    /// Continuous integration that is configured.
    public let ciSystems: [TreeSignal<CISystem>]
    /// Means to get a local workspace.
    public let setup: [TreeSignal<SetupSignal>]
    /// Translations of interface and documentation.
    public let translations: TranslationSignals
    /// What the work is made of.
    public let content: ContentKinds
    /// Package manifests at the root and one folder down.
    public let manifests: [TreeSignal<PackageEcosystem>]
    /// Tests.
    public let tests: [TreeSignal<TestSignal>]
    /// Programs that propose newer dependencies.
    public let dependencyBots: [TreeSignal<DependencyBot>]
    /// Pages about sponsors and donations.
    public let support: [TreeSignal<SupportSignal>]

    /// Reads all signals from the paths of a tree.
    public init(_ index: TreeIndex) {
        ciSystems = CISystems.find(in: index)
        setup = SetupSignals.find(in: index)
        translations = TranslationSignals.find(in: index)
        content = ContentKinds.find(in: index)
        manifests = PackageManifests.find(in: index)
        tests = TestSignals.find(in: index)
        dependencyBots = DependencyBots.find(in: index)
        support = SupportSignals.find(in: index)
    }
}
