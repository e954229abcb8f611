import DocumentReading
import RepositoryFacts

/// The documents that tell how to build or install: INSTALL, BUILDING.md and the like at the root, as the GNU Coding Standards
/// ("Releases") ask for, or in the folder of documentation, and those that the README links where it speaks of building.
enum BuildInstructions {
    private static let mostNamed = 2
    private static let mostLinked = 4
    private static let folders = ["", "doc", "docs"]
    private static let names: Set = [
        "install", "installing", "installation", "building", "build", "buildinstructions", "compiling", "compile",
    ]

    /// The commands of each, those that are named so first.
    static func commands(
        in tree: borrowing TreeReader, readme: ReadmeAssembly, remote: String?
    ) -> [(path: String, commands: [CommandMention])] {
        var seen: Set<String> = []
        let paths =
            tree.index.documents(in: folders, most: mostNamed, where: isInstructions)
            + linked(by: readme, in: tree.index, remote: remote)
        return paths.filter { seen.insert($0).inserted }.map { path in
            let commands = tree.reading(of: path, as: "instructions") { bytes in
                TextDecoding.decode(bytes).map { Outline(text: $0.text, path: path).commands } ?? []
            }
            return (path, commands.value ?? [])
        }
    }

    private static func linked(by readme: ReadmeAssembly, in index: TreeIndex, remote: String?) -> [String] {
        guard let path = readme.path, let links = readme.reading?.developmentLinks else { return [] }
        let found = links.lazy.compactMap { link -> String? in
            guard let file = LinkedDocuments.path(of: ReadmeLink(link), from: path, in: index, remote: remote),
                file != path,
                DocumentName(fileName: PathText.name(of: file))?.isText == true
            else { return nil }
            return file
        }
        return Array(found.prefix(mostLinked))
    }

    /// A `BUILD` without an ending belongs to Bazel.
    static func isInstructions(_ name: DocumentName) -> Bool {
        names.contains(name.key.text) && (name.key.text != "build" || name.format != .none)
    }
}
