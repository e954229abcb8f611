public import RepositoryFacts

/// Which links of a README lead to community files inside the tree.
public enum LinkedDocuments {
    /// The most links looked at.
    public static let mostLinks = 2000

    /// The linked files of each category in the order of the links, each file once, with the line of its first link.
    ///
    /// A link counts by the name of the file it leads to, else by the words of its text, in about 14 languages. A link to
    /// a folder leads to the README or index in it. Vendored, test, example and template folders, images, code and the
    /// document itself do not count. `remote` is the repository's own address and `site` the one that is built from its
    /// documentation, for links that are written in full.
    public static func find(
        _ links: [ReadmeLink], from readme: String, in index: TreeIndex, remote: String? = nil,
        site: PublishedSite = .none, linkTarget: (String) -> String? = { _ in nil }
    ) -> [DocumentCategory: [FoundFile]] {
        let remote = remote.flatMap(RemoteAddress.init)
        var found: [DocumentCategory: [FoundFile]] = [:]
        for link in links.prefix(mostLinks).sorted(by: { $0.line < $1.line }) {
            guard let path = file(of: link, from: readme, in: index, remote: remote, site: site),
                let target = SymlinkResolution.regularFile(at: path, in: index, linkTarget: linkTarget),
                target != readme, path != readme
            else { continue }
            for (category, language) in meanings(of: link, path: path) {
                let known = found[category, default: []]
                guard known.count < CommunityFileFinder.mostFiles, !known.contains(where: { $0.target == target })
                else { continue }
                found[category] =
                    known + [
                        FoundFile(
                            path: path, target: target, language: language, rank: known.count,
                            how: .linked(line: link.line))
                    ]
            }
        }
        return found
    }

    /// The path of the document that a link leads to; nil where it leads to none of this tree.
    public static func path(
        of link: ReadmeLink, from readme: String, in index: TreeIndex, remote: String? = nil,
        site: PublishedSite = .none
    ) -> String? {
        file(of: link, from: readme, in: index, remote: remote.flatMap(RemoteAddress.init), site: site)
    }

    private static func file(
        of link: ReadmeLink, from readme: String, in index: TreeIndex, remote: RemoteAddress?, site: PublishedSite
    ) -> String? {
        let paths = LinkTarget.paths(link.target, from: readme, remote: remote) + site.paths(of: link.target)
        let found =
            paths.lazy.compactMap { document(at: $0, in: index) }.first
            ?? paths.lazy.compactMap { page(at: $0, in: index) }.first
        guard let path = found,
            !ExcludedPaths.isExcluded(path), DocumentName(fileName: PathText.name(of: path)) != nil
        else { return nil }
        return path
    }

    private static func document(at path: String, in index: TreeIndex) -> String? {
        if let file = index.file(at: path) { return file.kind == .submodule ? nil : path }
        let files = index.listing(of: path).files
        let named = files.compactMap { file in DocumentName(fileName: file.name).map { (file, $0) } }
        let shown = named.filter { ["readme", "index"].contains($0.1.key.text) && $0.1.isText }
        return shown.min { order($0.1) < order($1.1) }?.0.path
    }

    /// The endings of the texts that generators of sites make pages of, the most usual first.
    static let pageEndings = [".md", ".rst", ".txt", ".adoc", ".mdx"]

    /// A document that is named without its ending, as generators of sites let one write it.
    private static func page(at path: String, in index: TreeIndex) -> String? {
        guard !PathText.name(of: path).utf8.contains(UInt8(ascii: ".")) else { return nil }
        return pageEndings.lazy.map { path + $0 }.first { index.file(at: $0) != nil }
    }

    private static func order(_ name: DocumentName) -> Int {
        (name.key.text == "readme" ? 0 : 100) + name.format.order
    }

    private static func meanings(of link: ReadmeLink, path: String) -> [(DocumentCategory, String?)] {
        let name = PathText.name(of: path)
        let named = CommunityFileNames.meanings(of: name).filter { $0.strength != .fallback }
        if let sure = named.first(where: { $0.category != .readme }) { return [(sure.category, sure.language)] }
        guard DocumentName(fileName: name)?.isText == true else { return [] }
        let category = LinkWords.category(of: link.text) ?? LinkWords.category(ofPath: path)
        return category.map { [($0, DocumentName(fileName: name)?.translated?.language)] } ?? []
    }
}
