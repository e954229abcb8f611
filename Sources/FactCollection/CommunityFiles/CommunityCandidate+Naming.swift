internal import RepositoryFacts

extension CommunityCandidate {
    /// What the name of a file means at a place, which is the `order`-th of all.
    static func candidates(for file: TreeFile, at place: CommunityPlaces.Place, order: Int) -> [CommunityCandidate] {
        guard file.kind != .submodule else { return [] }
        let fileName = file.name
        if let rule = FixedFileNames.rule(for: fileName.lowercased(), at: place) {
            return [CommunityCandidate(file: file, category: rule.category, place: order, order: rule.order)]
        }
        guard let name = DocumentName(fileName: fileName) else { return [] }
        if let category = TemplateFiles.category(of: name, at: place) {
            return [
                CommunityCandidate(
                    file: file, category: category, language: name.translated?.language, place: order,
                    format: name.format.order)
            ]
        }
        return documents(file, name, at: place, order: order, folderLanguage: nil)
            + folderIndex(file, name, at: place, order: order)
    }

    /// The categories of document that a name means at a place; a folder may tell the language.
    static func documents(
        _ file: TreeFile, _ name: DocumentName, at place: CommunityPlaces.Place, order: Int, folderLanguage: String?
    ) -> [CommunityCandidate] {
        CommunityFileNames.meanings(of: name).compactMap { meaning in
            let meaning = meaning.inLanguage(folderLanguage)
            guard CommunityPlaces.allows(meaning, at: place) else { return nil }
            return CommunityCandidate(
                file: file, category: meaning.category, language: meaning.language, strength: meaning.strength,
                isLastResort: CommunityPlaces.isLastResort(meaning, at: place), place: order, order: meaning.order,
                format: name.format.order)
        }
    }

    /// `docs/contributing/index.md` is what a reader of the folder `contributing` gets to see.
    private static func folderIndex(
        _ file: TreeFile, _ name: DocumentName, at place: CommunityPlaces.Place, order: Int
    ) -> [CommunityCandidate] {
        guard place.kind == .underDocs, name.isText, ["index", "readme"].contains(name.key.text) else { return [] }
        let folder = PathText.name(of: place.folder)
        return CommunityFileNames.meanings(of: folder).compactMap { meaning in
            guard CommunityPlaces.allows(meaning, at: place), meaning.strength == .usual,
                meaning.category == .contributing || meaning.category == .governance
            else { return nil }
            return CommunityCandidate(
                file: file, category: meaning.category, strength: .other, isLastResort: true, place: order,
                format: name.format.order)
        }
    }
}

extension CommunityFileNames.Meaning {
    fileprivate func inLanguage(_ folderLanguage: String?) -> Self {
        Self(category: category, language: language ?? folderLanguage, strength: strength, order: order)
    }
}
