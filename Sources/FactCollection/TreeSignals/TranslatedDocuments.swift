/// Collects documents that are there in several languages, from their paths.
struct TranslatedDocuments {
    /// The most different documents remembered while looking for their translations.
    private static let mostKeys = 200_000
    private var tagged: [String: [String: [String]]] = [:]
    private var untagged: Set<String> = []
    private var folders: [String: [String: [String]]] = [:]
    private var documentFolders: Set<String> = []

    /// Takes a path into account, if it is a document.
    mutating func add(_ path: String) {
        let name = PathText.name(of: path)
        guard Self.endings.contains(PathText.splitExtension(of: name).lowerExtension), tagged.count < Self.mostKeys,
            let document = DocumentName(fileName: name), !ExcludedPaths.isExcluded(path)
        else { return }
        let folder = PathText.folder(of: path)
        addFolders(path)
        if let (key, language) = document.translated {
            tagged["\(folder)/\(key.text)", default: [:]][language, default: []].append(path)
        }
        untagged.insert("\(folder)/\(document.key.text)")
    }

    private mutating func addFolders(_ path: String) {
        let parts = PathText.components(of: path)
        var parent = ""
        for (position, part) in parts.dropLast().prefix(5).enumerated() {
            if position > 0, Self.parents.contains(PathText.name(of: parent).lowercased()),
                let language = LanguageTag.folder(part)
            {
                folders[parent, default: [:]][language, default: []].append(path)
                return
            }
            parent = PathText.join(parent, part)
        }
        documentFolders.insert(PathText.folder(of: path))
    }

    /// The languages with their first documents, by tag.
    var signals: [TreeSignal<String>] {
        var found: [String: Set<String>] = [:]
        for (key, languages) in tagged where isTranslated(key, languages.keys) {
            for (language, paths) in languages { found[language, default: []].formUnion(paths) }
        }
        for (parent, languages) in folders where isTranslatedFolder(parent, languages.keys) {
            for (language, paths) in languages {
                found[language, default: []].formUnion(paths.prefix(PathRule.mostPaths))
            }
        }
        return found.sorted { PathText.precedes($0.key, $1.key) }.map { language, paths in
            TreeSignal(kind: language, paths: Array(paths.sorted(by: PathText.precedes).prefix(PathRule.mostPaths)))
        }
    }

    /// `sign-in.md` beside `sign.md` is rare; `guide.fr.md` beside `guide.md` is the rule.
    private func isTranslated(_ key: String, _ languages: some Collection<String>) -> Bool {
        untagged.contains(key) && languages.contains(where: Self.isUsual) || languages.filter(Self.isUsual).count >= 2
    }

    private func isTranslatedFolder(_ parent: String, _ languages: some Collection<String>) -> Bool {
        let usual = languages.filter(Self.isUsual)
        return usual.count >= 2 || documentFolders.contains(parent) && usual.contains { !$0.hasPrefix("en") }
    }

    private static func isUsual(_ language: String) -> Bool {
        usualLanguages.contains(String(language.prefix { $0 != "-" }))
    }

    private static let endings: Set<String> = [
        "md", "markdown", "mdx", "rst", "adoc", "asciidoc", "txt", "html", "htm", "org", "tex", "texi", "textile",
        "pod", "qmd", "",
    ]

    private static let parents: Set<String> = [
        "docs", "doc", "documentation", "content", "i18n", "l10n", "translations", "translation", "locales", "book",
        "books", "man",
        "pages", "_posts", "_docs", "manual", "help", "guide", "guides", "languages", "lang",
    ]

    /// Languages whose codes seldom end the name of a document for another reason.
    private static let usualLanguages: Set<String> = [
        "ar", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "eo", "es", "et", "eu", "fa", "fi", "fr", "gl", "he",
        "hi", "hr", "hu",
        "hy", "id", "it", "ja", "ka", "kk", "ko", "lt", "lv", "mn", "nb", "nl", "no", "pl", "pt", "ro", "ru", "sk",
        "sl", "sq", "sr",
        "sv", "ta", "te", "th", "tr", "uk", "ur", "uz", "vi", "zh",
    ]
}
