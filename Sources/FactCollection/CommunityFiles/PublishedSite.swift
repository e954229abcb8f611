import RepositoryFacts

/// The site that is built from the documentation in a tree: `https://docs.team.org/en/latest/dev/setup.html` shows
/// `docs/dev/setup.md`.
///
/// A host is taken for such a site where a link to it names, in two parts or more, a document that lies in the tree, or in
/// one part where the host bears the repository's name.
/// Sources: Read the Docs, "Flexible URLs" (`/language/version/page`); Sphinx, `html_file_suffix`; MkDocs, `use_directory_urls`.
public struct PublishedSite: Sendable {
    /// No site.
    public static let none = PublishedSite(in: [], remote: nil, index: TreeIndex(entries: []))

    private var hosts: Set<String> = []
    /// The folders in which pages may have their sources, by the first part of the pages' paths.
    private let folders: [String: [String]]

    private static let mostLinks = 2000
    private static let mostFolders = 40
    private static let knownFolders = ["docs", "doc", "documentation", "website/docs", "site/docs", "content/docs"]
    private static let endings = LinkedDocuments.pageEndings + [""]

    /// The site that `links`, written in documents of the tree, lead to; `remote` is the repository's own address.
    public init(in links: [String], remote: String?, index: TreeIndex) {
        let addresses = links.prefix(Self.mostLinks).filter { $0.utf8.contains(UInt8(ascii: ":")) }
        folders = addresses.isEmpty ? [:] : Self.folders(of: index)
        guard !folders.isEmpty else { return }
        let name = remote.flatMap(RemoteAddress.init)?.name.lowercased()
        for link in addresses {
            guard let page = SitePage(link), !hosts.contains(page.host) else { continue }
            let needed = name.map(page.host.contains) == true ? 1 : 2
            let isThere =
                page.depth >= needed && sources(of: page).contains { index.file(at: $0) != nil || index.isFolder($0) }
            if isThere { hosts.insert(page.host) }
        }
    }

    /// The folders of documentation and those in them, `docs/source`, `docs/html` and the like, by the names of what they hold.
    private static func folders(of index: TreeIndex) -> [String: [String]] {
        let known = knownFolders.filter(index.isFolder)
        let inside = known.flatMap { folder in index.listing(of: folder).folders.map { PathText.join(folder, $0) } }
        var folders: [String: [String]] = [:]
        for folder in (known + inside).prefix(mostFolders) {
            let listing = index.listing(of: folder)
            for name in Set(listing.files.map { PathText.splitExtension(of: $0.name).stem } + listing.folders) {
                folders[name, default: []].append(folder)
            }
        }
        return folders
    }

    /// Where the page at `address` may have its source, without looking whether it exists.
    func paths(of address: String) -> [String] {
        guard !hosts.isEmpty, let page = SitePage(address), hosts.contains(page.host) else { return [] }
        return sources(of: page)
    }

    private func sources(of page: SitePage) -> [String] {
        folders[page.first, default: []].flatMap { folder in Self.endings.map { "\(folder)/\(page.path)\($0)" } }
    }
}

/// A page of a site, without the language and the version that it is shown in.
private struct SitePage {
    let host: String
    /// Without the ending of a page and without `index`.
    let path: String
    /// The first part of the path.
    let first: String
    /// How many parts the path has.
    let depth: Int

    private static let longest = 2048
    private static let deepest = 12

    init?(_ address: String) {
        guard address.utf8.count <= Self.longest, let scheme = address.firstRange(of: "://"),
            ["http", "https"].contains(address[..<scheme.lowerBound].lowercased())
        else { return nil }
        let bare = address[scheme.upperBound...].prefix { $0 != "#" && $0 != "?" }
        var parts = PathText.components(of: String(bare))[...]
        guard let host = parts.popFirst()?.lowercased(), Forge(host: host) == nil, parts.count <= Self.deepest,
            !parts.contains("..")
        else { return nil }
        parts = Self.withoutPrefix(parts)
        if let last = parts.popLast().map(Self.withoutEnding), last != "index" { parts.append(last) }
        guard let first = parts.first else { return nil }
        self.first = first
        self.host = host
        path = parts.joined(separator: "/")
        depth = parts.count
    }

    private static func withoutPrefix(_ parts: ArraySlice<String>) -> ArraySlice<String> {
        let behindLanguage = parts.first.map(isLanguage) == true ? parts.dropFirst() : parts
        if let version = behindLanguage.first, isVersion(version) { return behindLanguage.dropFirst() }
        return parts.first.map(["docs", "doc", "documentation"].contains) == true ? parts.dropFirst() : parts
    }

    private static func withoutEnding(_ name: String) -> String {
        for ending in [".html", ".htm"] where name.hasSuffix(ending) { return String(name.dropLast(ending.count)) }
        return name
    }

    private static func isLanguage(_ part: String) -> Bool {
        let parts = part.utf8.split(maxSplits: 2) { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        return (1...2).contains(parts.count) && (2...3).contains(parts[0].count) && parts.allSatisfy { $0.count <= 4 }
            && parts[0].allSatisfy { (0x61...0x7A).contains($0) }
    }

    private static func isVersion(_ part: String) -> Bool {
        if ["latest", "stable", "main", "master", "dev", "devel", "current", "next"].contains(part) { return true }
        let digits = part.utf8.first == UInt8(ascii: "v") ? part.utf8.dropFirst() : part.utf8[...]
        return digits.first.map { (0x30...0x39).contains($0) } == true
            && digits.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "x") }
    }
}
