internal import RepositoryFacts

/// Where each category is looked for, in the order of a forge.
///
/// Sources: docs of GitHub (`.github`, root, `docs`), GitLab (root; CODEOWNERS root, `docs`, `.gitlab`), Forgejo
/// (`.forgejo`, `.gitea`, `.github`, root, `docs`) and Gitea (`.gitea`, `.github`, root, `docs`).
struct CommunityPlaces: Sendable {
    /// A folder in lower case, "" for the root, and what it is searched for.
    struct Place: Sendable, Hashable {
        let folder: String
        let kind: Kind
    }

    enum Kind: Sendable, Hashable {
        case root
        case forge
        case docs
        case underDocs
        /// A folder that holds documents only in translation.
        case translations
        case citation
        case agents
    }

    /// All places, those that the forge prefers first.
    let ordered: [Place]

    init(forge: Forge?) {
        let folders = Self.preferred(forge)
        let others = Self.forgeFolders.filter { !folders.contains($0) }
        ordered =
            (folders + others).map(Self.place)
            + ["doc", "documentation"].map { Place(folder: $0, kind: .docs) }
            + Self.docsFolders.flatMap { docs in
                Self.underDocs.map { Place(folder: "\(docs)/\($0)", kind: .underDocs) }
            }
            + Self.translations.map { Place(folder: $0, kind: .translations) }
            + [Place(folder: "inst", kind: .citation), Place(folder: ".claude", kind: .agents)]
    }

    private static func preferred(_ forge: Forge?) -> [String] {
        switch forge {
        case .github: [".github", "", "docs"]
        case .gitlab: ["", "docs", ".gitlab"]
        case .forgejo: [".forgejo", ".gitea", ".github", "", "docs"]
        case .gitea: [".gitea", ".github", "", "docs"]
        case .gogs: ["", ".gogs", ".github", "docs"]
        case .sourcehut, .bitbucket, .other, nil: ["", ".github", ".gitlab", ".forgejo", ".gitea", "docs"]
        }
    }

    private static func place(_ folder: String) -> Place {
        Place(folder: folder, kind: folder.isEmpty ? .root : folder == "docs" ? .docs : .forge)
    }

    /// Whether a name that means a category counts at a place.
    static func allows(_ meaning: CommunityFileNames.Meaning, at place: Place) -> Bool {
        switch place.kind {
        case .root, .forge: true
        case .docs: !notInDocs.contains(meaning.category) && meaning.strength != .fallback
        case .underDocs: deep.contains(meaning.category) && meaning.strength != .fallback
        case .translations: meaning.language != nil && (deep.contains(meaning.category) || meaning.category == .readme)
        case .citation: meaning.category == .citation
        case .agents: meaning.category == .agentGuide
        }
    }

    /// Whether a file there counts only where the category has none at a better place.
    static func isLastResort(_ meaning: CommunityFileNames.Meaning, at place: Place) -> Bool {
        switch meaning.category {
        case .readme: place.kind == .docs && meaning.language == nil
        case .license, .notice: place.kind != .root
        case .authors: place.kind == .docs
        default: place.kind == .underDocs && meaning.language == nil
        }
    }

    static let forgeFolders = [
        ".github", ".gitlab", ".forgejo", ".gitea", ".gogs", ".bitbucket", ".azuredevops", ".vsts",
    ]
    static let docsFolders = ["docs", "doc", "documentation"]

    private static let underDocs = [
        "source", "src", "content", "en", "community", "about", "project", "contributing", "contribute", "contributor",
        "contributors", "contribution", "development", "developer", "developers", "dev", "process",
        "source/contributing",
        "source/development", "source/dev", "content/en", "meta", "policies", "governance",
        "community/governance", "project/governance", "dev/governance", "source/governance", "source/dev/governance",
        "source/community", "source/project", "source/about",
    ]

    private static let translations = [
        "i18n", "l10n", "translations", "translation", "readme", "readmes", "lang", "languages", "docs/i18n",
        "docs/l10n",
        "docs/translations", "docs/translation", "docs/readme", "docs/readmes", "docs/lang", ".github/i18n",
        ".github/translations", ".github/readme",
    ]

    private static let notInDocs: Set<DocumentCategory> = [.agentGuide, .notice, .adopters]
    private static let deep: Set<DocumentCategory> = [
        .contributing, .conduct, .governance, .maintainers, .roadmap, .changelog, .aiPolicy, .contributorAgreement,
    ]
}
