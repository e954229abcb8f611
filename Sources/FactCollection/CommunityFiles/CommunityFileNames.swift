public import RepositoryFacts

/// The base names by which people call community files, in English and in translation.
///
/// Sources: the rules of GitHub, GitLab, Gitea, Forgejo, CLOMonitor, OpenSSF Scorecard, repolinter, ecosyste.ms and brief;
/// translated names as found in public repositories and as the words for the thing in each language.
public enum CommunityFileNames {
    /// How surely a name means its category.
    public enum Strength: Int, Sendable, Comparable {
        /// The name by which forges know the category, or its translation.
        case usual
        /// Another name for the same thing.
        case other
        /// A name that counts only where the category has no better file.
        case fallback

        /// A surer name comes first.
        public static func < (first: Strength, second: Strength) -> Bool { first.rawValue < second.rawValue }
    }

    /// What a file name says.
    public struct Meaning: Sendable, Hashable {
        /// The category that the name belongs to.
        public let category: DocumentCategory
        /// The BCP 47 tag that the name implies; nil where it implies none.
        public let language: String?
        /// How surely the name means the category.
        public let strength: Strength
        let order: Int
    }

    /// What a file name without its folder may mean; empty for a name of no community file.
    ///
    /// The extension must be one of text, or of structured data where the category is written in it too.
    public static func meanings(of fileName: String) -> [Meaning] {
        guard let name = DocumentName(fileName: fileName) else { return [] }
        return meanings(of: name)
    }

    static func meanings(of name: DocumentName) -> [Meaning] {
        if let license = LicenseFileName.meaning(of: name) { return [license] }
        let found = listed(name) + variants(name)
        return found.filter { name.isText || $0.strength == .usual && dataCategories.contains($0.category) }
    }

    /// Categories that are kept as structured data as well as text.
    static let dataCategories: Set<DocumentCategory> = [
        .maintainers, .authors, .adopters, .governance, .securityInsights, .funding, .fundingManifest, .citation,
    ]

    private static func listed(_ name: DocumentName) -> [Meaning] {
        if let whole = table[name.key.text] { return whole }
        guard let translated = name.translated, let base = table[translated.key.text] else { return [] }
        return base.map {
            Meaning(category: $0.category, language: translated.language, strength: $0.strength, order: $0.order)
        }
    }

    /// `CONTRIBUTING-docs.md`, `CHANGES-2.0.txt`, `README.Debian`: a usual first word and more behind it.
    private static func variants(_ name: DocumentName) -> [Meaning] {
        guard name.isText, name.tokens.count > 1, table[name.key.text] == nil, let first = name.tokens.first else {
            return []
        }
        if let translated = name.translated, table[translated.key.text] != nil { return [] }
        guard let (category, strength) = variantWords[NameKey(first).text] else { return [] }
        return [Meaning(category: category, language: name.translated?.language, strength: strength, order: Int.max)]
    }

    private static let variantWords: [String: (DocumentCategory, Strength)] = [
        "contributing": (.contributing, .other), "contribute": (.contributing, .other), "roadmap": (.roadmap, .other),
        "cla": (.contributorAgreement, .other), "icla": (.contributorAgreement, .other),
        "ccla": (.contributorAgreement, .other), "dco": (.contributorAgreement, .other), "readme": (.readme, .fallback),
        "changelog": (.changelog, .fallback), "changes": (.changelog, .fallback), "history": (.changelog, .fallback),
        "news": (.changelog, .fallback), "governance": (.governance, .fallback), "adopters": (.adopters, .fallback),
    ]

    private static let table: [String: [Meaning]] = {
        var table: [String: [Meaning]] = [:]
        var order = 0
        for entry in CommunityNameTable.entries {
            for name in entry.names.utf8.split(separator: UInt8(ascii: " ")) {
                order += 1
                add(
                    Meaning(category: entry.category, language: entry.language, strength: entry.strength, order: order),
                    named: NameKey(Substring(name)).text, to: &table)
            }
        }
        return table
    }()

    /// A name that two languages share implies neither.
    private static func add(_ meaning: Meaning, named key: String, to table: inout [String: [Meaning]]) {
        guard let position = table[key]?.firstIndex(where: { $0.category == meaning.category }) else {
            table[key, default: []].append(meaning)
            return
        }
        guard let known = table[key]?[position], known.language != nil, known.language != meaning.language else {
            return
        }
        table[key]?[position] = Meaning(
            category: known.category, language: nil, strength: min(known.strength, meaning.strength), order: known.order
        )
    }
}
