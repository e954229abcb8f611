import DocumentReading
import RepositoryFacts

/// The documents that tell how to build or install: INSTALL, BUILDING.md and the like at the root, as the GNU Coding Standards
/// ("Releases") ask for, or in the folder of documentation.
enum BuildInstructions {
    private static let most = 2
    private static let folders = ["", "doc", "docs"]
    private static let names: Set = [
        "install", "installing", "installation", "building", "build", "buildinstructions", "compiling", "compile",
    ]

    /// The commands of each, in the order of the documents' names.
    static func commands(in tree: borrowing TreeReader) -> [(path: String, commands: [CommandMention])] {
        let files = folders.flatMap { tree.index.listing(of: $0).files.filter { isInstructions($0.name) } }
        return files.prefix(most).map { file in
            let commands = tree.reading(of: file.path, as: "instructions") { bytes in
                TextDecoding.decode(bytes).map {
                    GuideReading(outline: Outline(text: $0.text, path: file.path)).commands
                } ?? []
            }
            return (file.path, commands.value ?? [])
        }
    }

    /// A `BUILD` without an ending belongs to Bazel.
    static func isInstructions(_ fileName: String) -> Bool {
        guard let name = DocumentName(fileName: fileName), name.isText, names.contains(name.key.text) else {
            return false
        }
        return name.key.text != "build" || name.format != .none
    }
}
