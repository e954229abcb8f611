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
        index.documents(in: folders, most: most) { names.contains($0.key.text) }
    }
}
