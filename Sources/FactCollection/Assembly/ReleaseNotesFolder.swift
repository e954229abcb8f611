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
    ///
    /// In a folder of documentation files count where their names say what they are, as `doc/ReleaseNotes4.13.md`.
    static func document(in index: TreeIndex) -> Document<ChangelogReading>? {
        for parent in parents {
            let notes = parent.isEmpty ? [] : index.listing(of: parent).files.compactMap { noted(by: $0.name) }
            if let reading = reading(of: notes) { return Document(path: parent, reading: reading) }
            for name in index.listing(of: parent).folders where names.contains(name.lowercased().filter(\.isLetter)) {
                let path = parent.isEmpty ? name : "\(parent)/\(name)"
                let versions = index.listing(of: path).files.compactMap { version(of: $0.path) }
                if let reading = reading(of: versions) { return Document(path: path, reading: reading) }
            }
        }
        return nil
    }

    private static func reading(of versions: [String]) -> ChangelogReading? {
        let versions = Set(versions).sorted()
        guard versions.count >= fewest else { return nil }
        let highest = versions.compactMap { name in VersionNumber(name).map { (number: $0, name: name) } }
            .max { $0.number < $1.number }
        return ChangelogReading(entries: versions.count, firstEntryLine: nil, highest: highest?.name)
    }

    /// The version behind the words for release notes in the name of a text.
    private static func noted(by fileName: String) -> String? {
        let words = fileName.prefix { !$0.isNumber }
        let letters = words.lowercased().filter(\.isLetter)
        guard names.contains(letters.hasSuffix("v") ? String(letters.dropLast()) : letters) else { return nil }
        return version(of: String(fileName.dropFirst(words.count)))
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
