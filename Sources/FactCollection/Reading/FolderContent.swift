import Git

/// What a folder holds, for those who look for repositories.
public struct FolderContent: Sendable, Equatable {
    /// The names in it, in no order.
    public let names: [String]
    /// Repositories whose names are no UTF-8, so that they can be told of but not opened.
    public let repositoriesWithOddNames: [String]

    /// The content of the folder at `path`; nil where it cannot be listed.
    public init?(of path: String) {
        guard let entries = FolderEntries(of: path) else { return nil }
        names = entries.names
        repositoriesWithOddNames = entries.repositoriesWithOddNames
    }
}
