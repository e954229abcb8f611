/// Where translators work.
public enum TranslationService: String, CaseIterable, Sendable, Codable {
    case weblate, crowdin, transifex, lokalise, pontoon, poeditor, phrase, zanata, tolgee, po4a, inlang, lingui
}

/// Translations of the interface and of the documentation that a tree shows.
public struct TranslationSignals: Sendable, Hashable {
    /// The catalogues, in the order of `CatalogueFormat`, each format with its first files.
    public let catalogues: [TreeSignal<CatalogueFormat>]
    /// The BCP 47 tags of the catalogues in byte order; the language of the source often has no catalogue.
    public let interfaceLanguages: [String]
    /// The services configured, in the order of `TranslationService`.
    public let services: [TreeSignal<TranslationService>]
    /// The languages into which documents are translated, by tag, each with its first files.
    ///
    /// A language is listed only where the same document, or the same folder of documents, is there in another one too.
    public let documents: [TreeSignal<String>]

    /// Whether the interface is there in at least two languages; a gettext catalogue is always a translation.
    public var isInterfaceTranslated: Bool {
        interfaceLanguages.count >= 2
            || interfaceLanguages.contains { !$0.hasPrefix("en") } && catalogues.contains { $0.kind == .gettext }
    }

    /// What a tally says together with the files near the root and the documents beside translated ones.
    init(_ tally: TranslationTally, near: PathsByKind<NearSign>, in index: TreeIndex, memory: PathSignMemory?) {
        catalogues = tally.catalogues.signals(CatalogueFormat.allCases) { $0 }
        interfaceLanguages = tally.languages.sorted(by: PathText.precedes)
        services = near.signals(TranslationService.allCases) { .translationService($0) }
        documents = tally.documents.signals(in: index, memory: memory ?? PathSignMemory())
    }

    /// The configuration files of each service.
    static let rules: [TranslationService: [PathRule]] = [
        .weblate: [".weblate", "weblate.ini", ".weblate.ini", "weblate.yml", ".weblate.yml"],
        .crowdin: ["crowdin.yml", ".crowdin.yml", "crowdin.yaml", "crowdin.json", ".github/crowdin.yml"],
        .transifex: [".tx/config", ".tx/transifex.yaml", "transifex.yml", "transifex.yaml"],
        .lokalise: ["lokalise.yml", "lokalise.cfg", ".lokalise.yml", "lokalise2.yml"],
        .pontoon: ["l10n.toml"], .poeditor: ["poeditor.json", ".poeditor-config.json"],
        .phrase: [".phrase.yml", ".phraseapp.yml", "phrase.yml"], .zanata: ["zanata.xml", "zanata.ini"],
        .tolgee: [".tolgeerc", ".tolgeerc.json", ".tolgeerc.yml"],
        .po4a: [
            "po4a.cfg", "po4a.conf", "po/po4a.cfg", "po4a/po4a.cfg", "documentation/po4a.conf", "docs/po4a.cfg",
            "doc/po4a.cfg",
        ],
        .inlang: ["project.inlang/settings.json", "inlang.config.js"],
        .lingui: ["lingui.config.js", "lingui.config.ts"],
    ]
}

/// Collects what paths show of translations.
struct TranslationTally {
    private(set) var catalogues = PathsByKind<CatalogueFormat>()
    private(set) var languages: Set<String> = []
    var documents = TranslatedDocuments()

    mutating func add(_ catalogue: TranslationCatalogue, at path: String) {
        if let language = catalogue.language { languages.insert(language) }
        catalogues.add(path, for: catalogue.format)
    }
}
