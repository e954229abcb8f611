/// The documents that tell how the code is organised or written: ARCHITECTURE.md, CODING_STYLE and the like, at the root or in
/// the folder of documentation. Those who contribute look for them by their names, whether or not a guide leads there.
enum CodeDocuments {
    private static let most = 2
    private static let folders = ["", "doc", "docs", ".github"]
    private static let names: Set = [
        "architecture", "codebase", "codestructure", "projectstructure", "projectlayout", "codelayout", "internals",
        "codingstyle", "codestyle",
        "codingstandards", "codingguidelines", "codingconventions",
    ]

    /// The paths, in the order of folders and names.
    static func paths(in index: TreeIndex) -> [String] {
        let files = folders.lazy.flatMap { index.listing(of: $0).files.filter { isMeant($0.name) } }
        return files.prefix(most).map(\.path)
    }

    private static func isMeant(_ fileName: String) -> Bool {
        DocumentName(fileName: fileName).map { $0.isText && names.contains($0.key.text) } ?? false
    }
}
