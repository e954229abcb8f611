import DocumentReading
import RepositoryFacts

/// The community files of a tree, found by name first and by the README's links second.
struct CommunityFiles {
    let documents: FoundDocuments

    init(in tree: borrowing TreeReader, remote: String?, overrides: [DocumentCategory: [String]]) {
        let (index, links) = (tree.index, tree.linkTargets)
        let found = CommunityFileFinder.find(
            in: index, forge: Forge.detect(remote: remote, in: index), overrides: overrides,
            memory: tree.memory?.candidates, linkTarget: { links[$0] })
        documents = FoundDocuments(found: found, isInherited: false, gap: tree.gap)
    }

    /// The same with the documents that the README links to behind them.
    func withLinks(of readme: ReadmeAssembly, in tree: borrowing TreeReader, remote: String?) -> FoundDocuments {
        guard let reading = readme.reading, let path = readme.path else { return documents }
        let links = tree.linkTargets
        let site = PublishedSite(in: reading.links.map(\.target), remote: remote, index: tree.index)
        let written = reading.links.map(ReadmeLink.init)
        let linked = LinkedDocuments.find(
            written, from: path, in: tree.index, remote: remote, site: site, linkTarget: { links[$0] })
        return FoundDocuments(
            found: CommunityFileFinder.merge(documents.found, linked: linked), isInherited: false, gap: documents.gap)
    }
}

extension FoundDocuments {
    /// The files as a report lists them: by category, then by precedence.
    var listing: [ListedDocument] {
        DocumentCategory.allCases.flatMap { category in
            files(category).map { ListedDocument(category: category, path: $0.path, language: $0.language) }
        }
    }
}
