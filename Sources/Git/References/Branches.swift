/// The names of a repository's branches, sorted by their bytes.
public struct Branches: Hashable, Sendable {
    /// Names without `refs/heads/`.
    public var local: [String]

    /// Names without `refs/remotes/`, such as `origin/main`.
    public var remote: [String]

    /// Whether a branch is called so here, or at any remote.
    public func contains(_ name: String) -> Bool {
        local.contains(name) || remote.contains { $0.hasSuffix("/" + name) }
    }
}

extension Repository {
    /// The names of at most 100,000 local and as many remote branches.
    public var branches: Branches {
        Branches(local: names(below: "refs/heads/"), remote: names(below: "refs/remotes/"))
    }

    private func names(below prefix: String) -> [String] {
        referenceNames(below: prefix, limit: 100_000).map { String($0.dropFirst(prefix.count)) }
    }

    /// Whether the repository replaces objects by others; the replacements are ignored here.
    public var hasReplaceReferences: Bool { !referenceNames(below: "refs/replace/", limit: 1).isEmpty }

    /// Whether the repository grafts other parents onto commits; the grafts are ignored here.
    public var hasGrafts: Bool { PathKind(of: commonDirectory + "/info/grafts").isNonEmptyFile }
}
