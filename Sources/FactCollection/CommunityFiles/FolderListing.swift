/// What stands directly in one folder of a tree.
public struct FolderListing: Sendable, Hashable {
    /// The path of the folder, "" for the root.
    public let folder: String
    /// The entries that are not folders, in byte order.
    public let files: [TreeFile]
    /// The names of the folders, in byte order.
    public let folders: [String]
    private let positions: [String: [Int]]
    private let folderPositions: [String: [Int]]

    init(folder: String, files: [TreeFile], folders: [String]) {
        self.folder = folder
        self.files = files
        self.folders = folders
        positions = Dictionary(grouping: files.indices) { files[$0].name.lowercased() }
        folderPositions = Dictionary(grouping: folders.indices) { folders[$0].lowercased() }
    }

    /// The entries with this name when the case of letters is ignored, in byte order.
    public func files(ignoringCase name: String) -> [TreeFile] {
        positions[name.lowercased(), default: []].map { files[$0] }
    }

    /// The paths of the folders with this name when the case of letters is ignored, in byte order.
    public func folders(ignoringCase name: String) -> [String] {
        folderPositions[name.lowercased(), default: []].map { PathText.join(folder, folders[$0]) }
    }
}
