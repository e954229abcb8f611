/// The words that licence file names are made of.
enum LicenseWords {
    /// Names that mean a licence on their own, with the language they are in; nil for English.
    static let whole: [String: String?] = {
        var whole: [String: String?] = [:]
        for name in english.split(separator: " ") { whole[NameKey(name).text] = .some(nil) }
        for (language, names) in translated {
            for name in names.split(separator: " ") {
                let key = NameKey(name).text
                whole[key] = whole[key] == nil ? .some(language) : .some(nil)
            }
        }
        return whole
    }()

    static func isLicenseWord(_ word: String) -> Bool {
        whole[word] != nil || word == "licensing"
    }

    /// Whether a word can stand in a licence's name: a family with or without a version, a number, a qualifier.
    static func isPartOfName(_ word: String) -> Bool {
        qualifiers.contains(word) || isVersion(word) || families.contains { `is`(word, $0) }
    }

    /// Whether a word is a family's name, perhaps with a version behind: `gpl`, `gplv3`, `apache2`.
    static func `is`(_ word: String, _ family: String) -> Bool {
        word.hasPrefix(family)
            && (word.utf8.count == family.utf8.count || isVersion(String(word.dropFirst(family.count))))
    }

    private static func isVersion(_ word: String) -> Bool {
        var digits = word.utf8[...]
        if digits.first == UInt8(ascii: "v") { digits = digits.dropFirst() }
        return !digits.isEmpty && digits.count <= 4 && digits.allSatisfy { (0x30...0x39).contains($0) }
    }

    static let families: [String] = [
        "mit", "apache", "asl", "bsd", "isc", "gpl", "lgpl", "agpl", "gnugpl", "gfdl", "fdl", "mpl", "epl", "eupl",
        "cddl", "cpl",
        "bsl", "boost", "zlib", "ofl", "odbl", "odcby", "pddl", "cdla", "cc0", "cc", "ccby", "ccbysa", "wtfpl",
        "unlicense",
        "artistic", "perl", "psf", "python", "ms", "cecill", "upl", "zpl", "afl", "osl", "etalab", "mulanpsl",
        "copying",
        "creativecommons", "busl", "sspl", "polyform", "hippocratic", "openrail", "x11", "ncsa", "postgresql", "vim",
        "ruby",
    ]

    /// Families whose name alone on a file means nothing but the licence; the others need a version behind.
    static let unmistakable: Set<String> = [
        "mit", "gpl", "lgpl", "agpl", "gnugpl", "gfdl", "fdl", "mpl", "epl", "eupl", "cddl", "ofl", "odbl", "pddl",
        "cdla", "cc0",
        "wtfpl", "cecill", "isc",
    ]

    private static let qualifiers: Set<String> = [
        "only", "or", "later", "and", "with", "by", "sa", "nc", "nd", "clause", "gnu", "the", "simplified", "new",
        "modified",
        "public", "domain", "lesser", "affero", "general", "software", "code", "docs", "doc", "documentation", "data",
        "content", "source", "open", "font", "main", "project", "exception", "commons", "creative", "dual",
        "commercial",
        "pl", "rl", "full", "international", "universal", "eclipse", "mozilla", "w", "mpsl", "psl", "patent",
    ]

    /// Words in names that are about licences but are no licence.
    static let unrelated: Set<String> = [
        "header", "headers", "template", "templates", "check", "checker", "checks", "config", "plate", "plist",
        "report",
        "faq", "list", "policy", "rename", "script", "generator", "key", "keys", "server", "agreement",
        "manager", "compliance", "allowlist", "whitelist", "info", "boilerplate", "preamble", "snippet",
    ]

    /// Words that say the licences are those of other people's work.
    static let ofOthers: Set<String> = [
        "third", "3rd", "3rdparty", "thirdparty", "dependencies", "dependency", "deps", "vendor", "vendored", "bundled",
        "binary", "libraries", "libs", "notice", "notices", "bin", "3rdpartylicenses", "components",
    ]

    private static let english =
        """
        license licence licenses licences unlicense unlicence copying copyleft license_agreement licence_agreement \
        eula end_user_license_agreement software_license software_licence
        """

    private static let translated: [(String, String)] = [
        ("es", "licencia licencias"), ("pt", "licença licenças"), ("it", "licenza licenze"), ("de", "lizenz lizenzen"),
        ("ca", "llicència llicències"), ("eu", "lizentzia"), ("nl", "licentie licenties"),
        ("pl", "licencja licencje"), ("ru", "лицензия лицензии лицензионное_соглашение"),
        ("uk", "ліцензія"), ("zh", "许可证 许可 许可协议 授权 授权协议 開源協議 开源协议 版权 許可證 授權 授權條款"),
        ("ja", "ライセンス 利用許諾 使用許諾"), ("ko", "라이선스 라이센스 사용권"), ("sv", "licens"), ("da", "licens"), ("no", "lisens"),
        ("fi", "lisenssi"), ("tr", "lisans"), ("hu", "licenc"), ("id", "lisensi"), ("el", "άδεια"), ("eo", "permesilo"),
    ]
}
