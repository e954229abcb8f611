/// What stands directly in one folder of a tree.
public struct FolderListing: Sendable, Hashable {
    /// The path of the folder, "" for the root.
    public let folder: String
    /// The entries that are not folders, in byte order.
    public let files: [TreeFile]
    /// The names of the folders, in byte order.
    public let folders: [String]
}
