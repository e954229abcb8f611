/// What the path of one entry of a tree shows by itself, whatever else the tree holds.
///
/// A class, so that handing it from one tree to the next costs a count and no copy.
final class PathSigns: Sendable {
    let content: ContentKinds.Sign?
    let catalogue: TranslationCatalogue?
    let document: TranslatedDocuments.Sign?
    let near: [NearSign]

    /// Reads the path of an entry that stands in `folder`.
    init(of file: TreeFile, in folder: FolderSigns) {
        let name = file.name
        near = file.kind == .submodule ? [] : Self.near(file, name, folder)
        guard file.isRegular, folder.standing == .own else {
            (content, catalogue, document) = (nil, nil, nil)
            return
        }
        let fileExtension = FileExtension(ofName: Array(name.utf8)[...])
        content = ContentKinds.Sign(of: file.path, fileExtension: fileExtension, in: folder)
        catalogue =
            TranslationCatalogue.extensions.contains(fileExtension) ? TranslationCatalogue(path: file.path) : nil
        document =
            TranslatedDocuments.extensions.contains(fileExtension)
            ? TranslatedDocuments.Sign(ofName: name, in: folder.language) : nil
    }

    private static func near(_ file: TreeFile, _ name: String, _ folder: FolderSigns) -> [NearSign] {
        guard folder.rules != nil || folder.isNear || SetupRules.isXcodeProject(file.path) else { return [] }
        let lower = name.lowercased()
        var signs = folder.rules?.meanings(of: lower) ?? []
        guard folder.standing == .own else { return signs }
        if SetupRules.isXcodeProject(file.path) { signs.append(.xcodeProject) }
        guard folder.isNear, file.isRegular else { return signs }
        if SetupRules.lockFiles.contains(lower) { signs.append(.setup(.lockFile)) }
        if !folder.isRoot, SetupRules.builds.contains(lower) { signs.append(.nestedBuild) }
        if let ecosystem = PackageEcosystem.ecosystem(of: name) { signs.append(.manifest(ecosystem)) }
        return signs
    }
}
