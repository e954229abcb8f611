import RepositoryFacts

extension RepositoryFacts {
    /// What REUSE asks for: manifest and texts by their names, and what every file says where that was read.
    mutating func addReuse(_ documents: FoundDocuments, coverage: ReuseCoverage?) {
        let texts = documents.files(.licenseTexts).map(\.path)
        let manifest = documents.files(.reuseManifest).first?.path
        reuse =
            texts.isEmpty && manifest == nil && coverage == nil
            ? documents.nothing() : .found(ReuseFacts(manifest: manifest, texts: texts, coverage: coverage))
    }
}
