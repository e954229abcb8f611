import RepositoryFacts

/// What the paths of the tree show, in the form that checks take.
struct SignalAssembly {
    private let signals: TreeSignals
    private let gap: String?

    init(_ tree: borrowing TreeReader) {
        signals = TreeSignals(tree.index, memory: tree.memory?.signs)
        gap = tree.gap
    }

    var continuousIntegration: Fact<[Signal]> {
        let systems = signals.ciSystems.flatMap { system in
            system.paths.map { Signal(system.kind.title, at: $0) }
        }
        return systems.isEmpty ? gap.map { .unknown($0) } ?? .absent : .found(systems)
    }

    var contents: Fact<ContentFacts> {
        guard let work = signals.content.work else { return gap.map { .unknown($0) } ?? .absent }
        let data = signals.content.examples.first { $0.kind == .data }?.paths ?? []
        let kind: ContentFacts.Kind =
            switch work {
            case .software: .software
            case .data: .data
            case .content, .documentation: .content
            }
        return .found(
            ContentFacts(
                kind: kind, dataFiles: data, dataFileCount: signals.content.counts[.data] ?? 0,
                fileCount: signals.content.counts.values.reduce(0, +)))
    }

    /// The manifests that may declare a licence, nearest to the root first.
    var manifests: [String] {
        Array(Set(signals.manifests.flatMap(\.paths)).sorted { ($0.depth, $0) < ($1.depth, $1) }.prefix(8))
    }

    func setup(commands: [NamedCommand]) -> Fact<SetupFacts> {
        let facts = SetupFacts(
            environments: named(.devContainer, "dev container") + named(.environment, "environment")
                + named(.container, "container") + named(.toolVersions, "tool versions"),
            lockFiles: named(.lockFile, "lock file"),
            taskRunners: named(.taskRunner, "task runner") + named(.buildSystem, "build system")
                + named(.setupScript, "set-up script"),
            commands: commands)
        return facts == SetupFacts() ? gap.map { .unknown($0) } ?? .absent : .found(facts)
    }

    private func named(_ kind: SetupSignal, _ name: String) -> [Signal] {
        signals.setup.first { $0.kind == kind }?.paths.map { Signal(name, at: $0) } ?? []
    }

    /// Languages of documents and interface; `source` is the README's path and the tag of its language.
    func languages(source: LanguageFacts.Translation?) -> Fact<LanguageFacts> {
        let translations = signals.translations
        let documents = translations.documents.compactMap { document in
            document.paths.first.map { LanguageFacts.Translation(document.kind, at: $0) }
        }
        let path = translations.catalogues.first?.paths.first
        let interface = translations.isInterfaceTranslated ? translations.interfaceLanguages : []
        let facts = LanguageFacts(
            documents: ([source].compactMap(\.self) + documents),
            catalogues: (interface.count == 1 ? interface + ["und"] : interface).map { .init($0, at: path ?? "") },
            platforms: translations.services.flatMap { service in
                service.paths.map { Signal(service.kind.rawValue, at: $0) }
            })
        return facts == LanguageFacts() ? gap.map { .unknown($0) } ?? .absent : .found(facts)
    }
}

extension String {
    /// How many folders a path lies in.
    fileprivate var depth: Int { utf8.count { $0 == UInt8(ascii: "/") } }
}
