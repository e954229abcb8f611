/// The kind of service that shows a repository to people, which decides where it looks for community files.
public enum Forge: String, CaseIterable, Sendable, Codable {
    case github
    case gitlab
    case gitea
    case forgejo
    case gogs
    case sourcehut
    case bitbucket
    case other

    /// The forge behind a remote's address, else the one whose folder stands at the root; nil where neither tells.
    public static func detect(remote: String?, in index: TreeIndex) -> Forge? {
        if let host = remote.flatMap(RemoteAddress.init)?.host, let known = Forge(host: host) { return known }
        let folders = Set(index.listing(of: "").folders.map { $0.lowercased() })
        if let named = folderOrder.first(where: { folders.contains($0.folder) })?.forge { return named }
        return remote.flatMap(RemoteAddress.init) == nil ? nil : .other
    }

    /// The forge that runs on a well-known host, or whose product name is a part of the host's name.
    public init?(host: String) {
        let host = host.lowercased()
        if let known = Self.hosts[host] {
            self = known
            return
        }
        let labels = host.utf8.split(separator: UInt8(ascii: ".")).map { String(Substring($0)) }
        guard let named = Self.products.first(where: { labels.contains($0.label) }) else { return nil }
        self = named.forge
    }

    private static let folderOrder: [(folder: String, forge: Forge)] = [
        (".forgejo", .forgejo), (".gitea", .gitea), (".gogs", .gogs), (".gitlab", .gitlab), (".github", .github),
        (".builds", .sourcehut),
    ]

    private static let products: [(label: String, forge: Forge)] = [
        ("gitlab", .gitlab), ("forgejo", .forgejo), ("gitea", .gitea), ("gogs", .gogs), ("github", .github),
        ("bitbucket", .bitbucket), ("sr", .sourcehut),
    ]

    private static let hosts: [String: Forge] = [
        "github.com": .github, "www.github.com": .github, "ssh.github.com": .github, "gist.github.com": .github,
        "gitlab.com": .gitlab, "salsa.debian.org": .gitlab, "framagit.org": .gitlab, "invent.kde.org": .gitlab,
        "code.europa.eu": .gitlab, "forge.apps.education.fr": .gitlab, "git.drupalcode.org": .gitlab,
        "code.videolan.org": .gitlab, "source.puri.sm": .gitlab, "foss.heptapod.net": .gitlab, "0xacab.org": .gitlab,
        "codeberg.org": .forgejo, "code.forgejo.org": .forgejo, "git.disroot.org": .forgejo,
        "v.basspistol.org": .forgejo,
        "git.joinfirefish.org": .forgejo, "gitea.com": .gitea, "projects.blender.org": .gitea, "opendev.org": .gitea,
        "notabug.org": .gogs, "try.gogs.io": .gogs, "sr.ht": .sourcehut, "git.sr.ht": .sourcehut,
        "bitbucket.org": .bitbucket,
    ]
}
