/// The changelogs of the parts that a repository publishes, as `framework/CHANGELOG.md` or `packages/core/CHANGELOG.md`, where it
/// has none of its own.
enum PackageChangelogs {
    private static let most = 4
    private static let deepest = 3
    private static let names: Set<String> = [
        "changelog", "changelog.md", "changelog.rst", "changelog.txt", "changelog.adoc", "changes", "changes.md",
        "changes.rst", "changes.txt", "history.md", "history.rst",
    ]

    /// The paths, the least deep ones first; none in what belongs to others, is tested with or is an example.
    static func paths(in index: TreeIndex) -> [String] {
        let found = index.files(named: names).map(\.path).map { (path: $0, depth: depth(of: $0)) }
            .filter { (2...deepest).contains($0.depth) && !ExcludedPaths.isExcluded($0.path) }
        let least = found.map(\.depth).min() ?? 0
        return found.filter { $0.depth == least }.prefix(most).map(\.path)
    }

    private static func depth(of path: String) -> Int { path.utf8.count { $0 == UInt8(ascii: "/") } + 1 }
}
