extension ReadmeLinks {
    /// A link to where the installation is told: `INSTALL`, `docs/installation/`, or one whose words say so.
    static func isInstallation(_ link: Link) -> Bool {
        guard link.image == nil else { return false }
        return name(of: link.target).hasPrefix("install") || isLittleMore(link.text, than: installation)
    }

    /// A link to a manual, a tutorial or the documentation.
    static func isManual(_ link: Link) -> Bool {
        guard link.image == nil else { return false }
        return isManual(link.text) || guides.contains(link.text.lowercased())
            || manualFiles.isFound(in: name(of: link.target))
    }

    /// Whether a heading or the words of a link call something a manual.
    static func isManual(_ words: String) -> Bool {
        isLittleMore(words, than: manuals)
    }

    /// Whether `words` are one of `phrases` with at most 16 bytes beside it: a title that merely holds it is no such thing.
    private static func isLittleMore(_ words: String, than phrases: PhraseTable<Void>) -> Bool {
        guard words.utf8.count <= 80 else { return false }
        let folded = FoldedText(words)
        let longest = phrases.matches(in: folded).map(\.range.count).max()
        return longest.map { folded.bytes.count - $0 <= 16 } ?? false
    }

    /// The last part of a path or address, in lower case.
    private static func name(of target: String) -> String {
        let path = target.utf8.prefix { $0 != Byte.hash && $0 != Byte.question }
        return path.split(separator: Byte.slash).last.map { Substring($0).lowercased() } ?? ""
    }

    /// Other words beside these tell of guides to something else, contributing among them.
    private static let guides: Set = ["guide", "guides", "the guide", "the guides"]

    private static let manualFiles = SubstringSet([
        "tutorial", "manual", "usage", "userguide", "user-guide", "user_guide", "quickstart", "quick-start",
        "quick_start", "getting-started", "getting_started", "gettingstarted",
    ])

    private static let installation = PhraseTable<Void>(
        [
            "install", "installing", "installation", "installation guide", "installation instructions", "installer",
            "instalacion", "instalar", "instalacao", "installieren", "installazione", "установка", "安装", "安裝",
            "インストール", "설치",
        ].map { ($0, ()) })

    private static let manuals = PhraseTable<Void>(
        [
            "documentation", "docs", "manual", "user guide", "user s guide", "users guide", "handbook", "tutorial",
            "tutorials", "usage", "quick start", "quickstart", "getting started", "mode d emploi", "manuel",
            "guide d utilisation", "documentacion", "guia de uso", "documentacao", "dokumentation", "handbuch",
            "anleitung", "documentazione", "документация", "文档", "教程", "ドキュメント", "문서",
        ].map { ($0, ()) })
}
