/// The formats in which the texts of an interface are kept for translation.
public enum CatalogueFormat: String, CaseIterable, Sendable, Codable {
    case gettext, gettextTemplate, xliff, qt, arb, fluent, apple, android, resx, properties, structured, webExtension,
        catkeys
}

/// A catalogue of translated texts, as its path tells.
struct TranslationCatalogue: Sendable, Hashable {
    let format: CatalogueFormat
    /// The BCP 47 tag; nil for templates and for source texts whose path names no language.
    let language: String?

    /// Nil for the paths of other files.
    init?(path: String) {
        let parts = PathText.components(of: path)
        guard let name = parts.last, name.utf8.count <= DocumentName.longestName else { return nil }
        let (stem, ending) = PathText.splitExtension(of: name)
        let folders = parts.dropLast().suffix(6)
        guard
            let (format, language) = Self.byEnding(ending, stem, folders) ?? Self.structured(ending, stem, folders)
        else { return nil }
        self.format = format
        self.language = language
    }

    private static func byEnding(
        _ ending: String, _ stem: String, _ folders: ArraySlice<String>
    ) -> (CatalogueFormat, String?)? {
        switch ending {
        case "po": (.gettext, languageAtEnd(stem) ?? folder(folders))
        case "pot": (.gettextTemplate, nil)
        case "xlf", "xliff": (.xliff, languageAtEnd(stem) ?? folder(folders))
        case "arb": (.arb, languageAtEnd(stem) ?? folder(folders))
        case "ftl":
            languageAtEnd(stem) ?? folder(folders) == nil ? nil : (.fluent, languageAtEnd(stem) ?? folder(folders))
        case "catkeys": (.catkeys, languageAtEnd(stem))
        case "strings", "stringsdict": appleLanguage(folders).map { (.apple, $0) }
        case "xcstrings": (.apple, nil)
        case "resx", "resw": (.resx, languageAtEnd(stem) ?? folder(folders))
        case "properties": languageAtEnd(stem).map { (.properties, $0) }
        case "xml": stem == "strings" ? androidLanguage(folders).map { (.android, $0) } : nil
        default: nil
        }
    }

    /// Keys and texts in a general format: only in a folder that is called after translations.
    private static func structured(
        _ ending: String, _ stem: String, _ folders: ArraySlice<String>
    ) -> (CatalogueFormat, String?)? {
        guard structuredEndings.contains(ending) else { return nil }
        let lower = folders.map { $0.lowercased() }
        guard let place = lower.lastIndex(where: translationFolders.contains) else { return nil }
        let below = folders.suffix(lower.count - place - 1)
        guard below.count <= 3, let language = languageAtEnd(stem) ?? folder(below) else { return nil }
        if ending == "ts", lower[place] == "translations", LanguageTag.folder(stem) == nil { return (.qt, language) }
        return (lower[place] == "_locales" ? .webExtension : .structured, language)
    }

    private static func languageAtEnd(_ stem: String) -> String? {
        if let whole = LanguageTag.folder(stem) { return whole }
        let tokens = NameKey.tokens(of: stem)
        return LanguageTag.suffix(of: tokens)?.tag
    }

    private static func folder(_ folders: ArraySlice<String>) -> String? {
        folders.reversed().lazy.compactMap(LanguageTag.folder).first
    }

    private static func appleLanguage(_ folders: ArraySlice<String>) -> String? {
        guard let folder = folders.last, folder.hasSuffix(".lproj") else { return nil }
        let tag = String(folder.dropLast(6))
        return tag == "Base" ? nil : LanguageTag.folder(tag)
    }

    private static func androidLanguage(_ folders: ArraySlice<String>) -> String? {
        guard let folder = folders.last, folder.hasPrefix("values-") else { return nil }
        let parts = folder.dropFirst(7).replacing("b+", with: "").split { $0 == "-" || $0 == "+" }
        guard let language = parts.first.map(String.init), let tag = LanguageTag.folder(language) else { return nil }
        guard parts.count > 1, parts[1].count == 3, parts[1].first == "r" else { return tag }
        return LanguageTag.folder("\(language)-\(parts[1].dropFirst())") ?? tag
    }

    /// The extensions that catalogues have.
    static let extensions = FileExtension.set(
        "po pot xlf xliff arb ftl catkeys strings stringsdict xcstrings resx resw properties xml "
            + structuredEndings.joined(separator: " "))

    private static let structuredEndings: Set<String> = [
        "json", "json5", "jsonc", "yml", "yaml", "toml", "ts", "js", "mjs", "php", "lang", "ini", "rb", "py", "hjson",
    ]

    private static let translationFolders: Set<String> = [
        "locales", "locale", "_locales", "i18n", "l10n", "lang", "langs", "language", "languages", "translations",
        "translation",
        "nls", "messages", "localization", "localisation", "localizations", "translate", "intl",
    ]
}
