/// What the path of a folder says about the files that stand directly in it.
struct FolderSigns: Sendable {
    let standing: FolderStanding
    /// The rules that look into the folder.
    let rules: PathRules<NearSign>.Folder?
    /// Whether it is the root, or a folder directly in it that holds the project's own files.
    let isNear: Bool
    let isRoot: Bool
    let holdsData: Bool
    let holdsHelpers: Bool
    /// The folder in a language that it lies in, and the folder that holds it beside those of other languages.
    let language: TranslatedDocuments.LanguageFolder?

    init(of path: String) {
        let parts = PathText.components(of: path)
        let lower = parts.map { $0.lowercased() }
        isRoot = parts.isEmpty
        standing = ExcludedPaths.standing(ofFolder: path)
        isNear = parts.isEmpty || parts.count == 1 && standing == .own
        rules = NearSign.rules[lower.joined(separator: "/")]
        holdsData = parts.contains(where: ContentExtensions.isData)
        holdsHelpers = lower.first.map(ContentKinds.helperFolders.contains) ?? false
        language = TranslatedDocuments.languageFolder(in: parts)
    }
}
