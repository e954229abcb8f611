/// Collects documents that are there in several languages, from their paths.
struct TranslatedDocuments {
    /// The most documents remembered while looking for their translations.
    private static let mostDocuments = 100_000
    private var count = 0
    private var named: [String: [String: [String: [String]]]] = [:]
    private var folders: [String: [String: [String]]] = [:]

    /// Takes a document into account; `path` has one of `extensions`.
    mutating func add(_ path: String) {
        guard count < Self.mostDocuments else { return }
        addFolder(path)
        let name = PathText.name(of: path)
        guard DocumentName.mayBeTranslated(name), let (key, language) = DocumentName(fileName: name)?.translated else {
            return
        }
        count += 1
        named[PathText.folder(of: path), default: [:]][key.text, default: [:]][language, default: []].append(path)
    }

    private mutating func addFolder(_ path: String) {
        let parts = PathText.components(of: path)
        for position in parts.indices.dropLast().dropFirst().prefix(5) {
            guard Self.parents.contains(parts[position - 1].lowercased()),
                let language = LanguageTag.folder(parts[position])
            else { continue }
            count += 1
            let parent = parts[..<position].joined(separator: "/")
            folders[parent, default: [:]][language, default: []].append(path)
            return
        }
    }

    /// The languages with their first documents, by tag.
    func signals(in index: TreeIndex) -> [TreeSignal<String>] {
        var found: [String: Set<String>] = [:]
        for (folder, documents) in named {
            let untranslated =
                documents.values.contains { $0.keys.contains(where: Self.isUsual) } ? keys(in: folder, index) : []
            for (key, languages) in documents where isTranslated(languages.keys, beside: untranslated.contains(key)) {
                for (language, paths) in languages { found[language, default: []].formUnion(paths) }
            }
        }
        for (parent, languages) in folders where isTranslatedFolder(parent, languages.keys, index) {
            for (language, paths) in languages {
                found[language, default: []].formUnion(paths.prefix(PathRule.mostPaths))
            }
        }
        return found.sorted { PathText.precedes($0.key, $1.key) }.map { language, paths in
            TreeSignal(kind: language, paths: Array(paths.sorted(by: PathText.precedes).prefix(PathRule.mostPaths)))
        }
    }

    private func keys(in folder: String, _ index: TreeIndex) -> Set<String> {
        Set(index.listing(of: folder).files.compactMap { DocumentName(fileName: $0.name)?.key.text })
    }

    /// `sign-in.md` beside `sign.md` is rare; `guide.fr.md` beside `guide.md` is the rule.
    private func isTranslated(_ languages: some Collection<String>, beside hasUntranslated: Bool) -> Bool {
        let usual = languages.filter(Self.isUsual).count
        return usual >= 2 || hasUntranslated && usual == 1
    }

    private func isTranslatedFolder(_ parent: String, _ languages: some Collection<String>, _ index: TreeIndex) -> Bool
    {
        let usual = languages.filter(Self.isUsual)
        guard usual.count < 2 else { return true }
        return usual.contains { !$0.hasPrefix("en") } && !keys(in: parent, index).isEmpty
    }

    private static func isUsual(_ language: String) -> Bool {
        usualLanguages.contains(String(language.prefix { $0 != "-" }))
    }

    /// The extensions of documents that are translated file by file.
    static let extensions = FileExtension.set(
        "md markdown mdx rst adoc asciidoc txt html htm org tex texi textile pod qmd")

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
