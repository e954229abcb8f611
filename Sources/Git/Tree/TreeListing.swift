/// All files of one commit.
public struct TreeListing: Hashable, Sendable {
    /// Files, symlinks and submodules, sorted by the bytes of their paths.
    public var entries: [TreeEntry] = []

    /// How many folders could not be read because their object is missing or damaged.
    public var missingFolderCount = 0

    /// The paths of the first hundred of them; the root is the empty path.
    public var missingFolders: [String] = []

    /// How many folders hold an entry that git would not write; readable entries before it are listed.
    public var malformedFolderCount = 0

    /// Whether a limit stopped the listing.
    public var isTruncated = false

    /// Makes an empty listing.
    public init() {}

    /// Whether a path that is not listed is truly not in the commit.
    public var isComplete: Bool { missingFolderCount == 0 && malformedFolderCount == 0 && !isTruncated }
}

extension TreeListing {
    /// The entry at exactly this path, byte by byte.
    public func entry(at path: String) -> TreeEntry? {
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if isBefore(entries[middle].path, path) { low = middle + 1 } else { high = middle }
        }
        guard low < entries.count, !isBefore(path, entries[low].path) else { return nil }
        return entries[low]
    }
}
