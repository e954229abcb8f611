import RepositoryFacts

/// Finds out which repository of a forge a tree is from, where the clone has no remote to tell.
///
/// Documents link to files beside them by the forge's full address as well, and so the address of their own repository shows
/// itself: one of its links names a file that lies in the tree. A file such as a README lies in every tree; it counts only
/// where no other repository is linked to more often.
enum OwnAddress {
    private static let mostLinks = 2000

    /// The address as a remote would be written; nil where no repository, or more than one, shows itself.
    static func find(in links: [String], index: TreeIndex) -> String? {
        var counts: [RemoteAddress: Int] = [:]
        var (leading, maybe): (Set<RemoteAddress>, Set<RemoteAddress>) = ([], [])
        for link in links.prefix(mostLinks) {
            guard let repository = repository(of: link) else { continue }
            counts[repository, default: 0] += 1
            let paths = LinkTarget.paths(link, from: "", remote: repository).filter { isThere($0, in: index) }
            guard let path = paths.first else { continue }
            if isOfAnyTree(path) { maybe.insert(repository) } else { leading.insert(repository) }
        }
        let most = counts.values.max() ?? 0
        let shown = leading.isEmpty ? maybe.filter { counts[$0] == most } : leading
        let best = shown.map { counts[$0, default: 0] }.max() ?? 0
        let own = shown.filter { counts[$0] == best }
        return own.count == 1 ? own.first.map { "https://\($0.host)/\($0.owner)/\($0.name)" } : nil
    }

    private static func isOfAnyTree(_ path: String) -> Bool {
        CommunityFileNames.meanings(of: PathText.name(of: path)).contains { common.contains($0.category) }
    }

    private static let common: Set<DocumentCategory> = [
        .readme, .contributing, .license, .conduct, .security, .support, .changelog, .governance, .authors,
    ]

    private static func isThere(_ path: String, in index: TreeIndex) -> Bool {
        index.file(at: path) != nil || index.isFolder(path)
    }

    /// The repository that a page of a forge belongs to: the first two parts of its path, or all before GitLab's `/-/`.
    private static func repository(of link: String) -> RemoteAddress? {
        guard link.utf8.count <= 2048, let scheme = link.firstRange(of: "://") else { return nil }
        let parts = PathText.components(of: String(link[scheme.upperBound...].prefix { $0 != "#" && $0 != "?" }))
        guard var host = parts.first?.lowercased() else { return nil }
        if host == "raw.githubusercontent.com" { host = "github.com" }
        guard Forge(host: host) != nil, host != "gist.github.com" else { return nil }
        let path = parts.dropFirst()
        let owner = path.firstIndex(of: "-").map { path[..<$0] } ?? path.prefix(2)
        guard owner.count >= 2 else { return nil }
        return RemoteAddress("https://\(host)/\(owner.joined(separator: "/").lowercased())")
    }
}
