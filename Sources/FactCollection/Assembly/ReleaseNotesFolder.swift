import RepositoryFacts

/// A folder with a file of release notes for each version, as `docs/release-notes/1.4.0.rst`, in the place of a changelog.
enum ReleaseNotesFolder {
    private static let names: Set<String> = [
        "releasenotes", "relnotes", "releases", "release", "changelog", "changelogs", "whatsnew",
    ]
    private static let parents = [
        "", "doc", "docs", "documentation", "Documentation", "doc/source", "docs/source", "docs/src",
    ]
    private static let fewest = 2

    /// The first such folder of the tree, with as many entries as it has files named by a version; nil where there is none.
    static func document(in index: TreeIndex) -> Document<ChangelogReading>? {
        for parent in parents {
            for name in index.listing(of: parent).folders where names.contains(name.lowercased().filter(\.isLetter)) {
                let path = parent.isEmpty ? name : "\(parent)/\(name)"
                let versions = index.listing(of: path).files.compactMap { version(of: $0.path) }
                guard versions.count >= fewest else { continue }
                return Document(path: path, reading: reading(of: versions))
            }
        }
        return nil
    }

    private static func reading(of versions: [String]) -> ChangelogReading {
        let highest = versions.compactMap { name in VersionNumber(name).map { (number: $0, name: name) } }
            .max { $0.number < $1.number }
        return ChangelogReading(entries: versions.count, firstEntryLine: nil, highest: highest?.name)
    }

    /// The name of a text without its extension, where it names a version.
    private static func version(of path: String) -> String? {
        let name = path.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: "."), extensions.contains(name[name.index(after: dot)...].lowercased())
        else {
            return nil
        }
        let stem = String(name[..<dot])
        return ReleaseAssembly.isVersion(stem) ? stem : nil
    }

    private static let extensions: Set<String> = ["md", "rst", "txt", "adoc", "asciidoc", "org", "html"]
}
