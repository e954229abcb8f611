/// Collects documents that are there in several languages, from their paths.
struct TranslatedDocuments {
    /// The most documents remembered while looking for their translations.
    private static let mostDocuments = 100_000
    private var count = 0
    private var named: [String: [String: [String: [String]]]] = [:]
    private var folders: [String: [String: [String]]] = [:]

    /// The folder of one language, and the folder that holds it beside those of other languages.
    struct LanguageFolder: Sendable, Hashable {
        let parent: String
        let language: String
    }

    /// What the path of a document says of its language.
    struct Sign: Sendable, Hashable {
        let folder: LanguageFolder?
        /// The key of its name without the language at its end, and that language.
        let name: Name?

        struct Name: Sendable, Hashable {
            let key: String
            let language: String
        }

        /// Nil where neither folder nor name tell of a language.
        init?(ofName name: String, in folder: LanguageFolder?) {
            self.folder = folder
            let translated = DocumentName.mayBeTranslated(name) ? DocumentName(fileName: name)?.translated : nil
            self.name = translated.map { Name(key: $0.key.text, language: $0.language) }
            if folder == nil, self.name == nil { return nil }
        }
    }

    /// The folder of a language that a folder is or lies in.
    static func languageFolder(in parts: [String]) -> LanguageFolder? {
        for position in parts.indices.dropFirst().prefix(5) {
            guard parents.contains(parts[position - 1].lowercased()),
                let language = LanguageTag.folder(parts[position])
            else { continue }
            return LanguageFolder(parent: parts[..<position].joined(separator: "/"), language: language)
        }
        return nil
    }

    /// Takes a document into account.
    mutating func add(_ sign: Sign, at path: String) {
        guard count < Self.mostDocuments else { return }
        count += 1
        if let folder = sign.folder { folders[folder.parent, default: [:]][folder.language, default: []].append(path) }
        guard let name = sign.name else { return }
        named[PathText.folder(of: path), default: [:]][name.key, default: [:]][name.language, default: []].append(path)
    }

    /// The languages with their first documents, by tag.
    func signals(in index: TreeIndex, memory: PathSignMemory) -> [TreeSignal<String>] {
        var found: [String: Set<String>] = [:]
        for (folder, documents) in named {
            let untranslated =
                documents.values.contains { $0.keys.contains(where: Self.isUsual) }
                ? keys(in: folder, index, memory) : []
            for (key, languages) in documents where isTranslated(languages.keys, beside: untranslated.contains(key)) {
                for (language, paths) in languages { found[language, default: []].formUnion(paths) }
            }
        }
        for (parent, languages) in folders where isTranslatedFolder(parent, languages.keys, index, memory) {
            for (language, paths) in languages {
                found[language, default: []].formUnion(paths.prefix(TreeSignal<String>.mostPaths))
            }
        }
        return found.sorted { PathText.precedes($0.key, $1.key) }.map { language, paths in
            TreeSignal(
                kind: language, paths: Array(paths.sorted(by: PathText.precedes).prefix(TreeSignal<String>.mostPaths)))
        }
    }

    private func keys(in folder: String, _ index: TreeIndex, _ memory: PathSignMemory) -> Set<String> {
        Set(index.listing(of: folder).files.compactMap { memory.documentKey(of: $0.name) })
    }

    /// `sign-in.md` beside `sign.md` is rare; `guide.fr.md` beside `guide.md` is the rule.
    private func isTranslated(_ languages: some Collection<String>, beside hasUntranslated: Bool) -> Bool {
        let usual = languages.filter(Self.isUsual).count
        return usual >= 2 || hasUntranslated && usual == 1
    }

    private func isTranslatedFolder(
        _ parent: String, _ languages: some Collection<String>, _ index: TreeIndex, _ memory: PathSignMemory
    ) -> Bool {
        let usual = languages.filter(Self.isUsual)
        guard usual.count < 2 else { return true }
        return usual.contains { !$0.hasPrefix("en") } && !keys(in: parent, index, memory).isEmpty
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
