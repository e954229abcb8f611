import RepositoryFacts

extension RepositoryFacts {
    /// What REUSE asks for: manifest and texts by their names, and what every file says where that is read.
    mutating func addReuse(_ documents: FoundDocuments, in tree: borrowing TreeReader, readsEveryFile: Bool) {
        let texts = documents.files(.licenseTexts).map(\.path)
        let manifest = documents.files(.reuseManifest).first?.path
        if readsEveryFile {
            let tally = ReuseSurvey.tally(of: tree)
            reuse = .found(ReuseFacts(manifest: manifest, texts: texts, coverage: tally.coverage))
        } else if texts.isEmpty, manifest == nil {
            reuse = documents.nothing()
        } else {
            reuse = .found(ReuseFacts(manifest: manifest, texts: texts))
        }
    }
}
