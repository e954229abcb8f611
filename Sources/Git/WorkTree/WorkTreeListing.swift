/// Files that lie in the work tree, committed or not.
public struct WorkTreeListing: Hashable, Sendable {
    /// One file.
    public struct File: Hashable, Sendable {
        /// The path from the root of the work tree, with `/`; bytes that are not UTF-8 are written as `\xNN`.
        public var path: String
        /// A regular file or a symlink; other things are not listed.
        public var kind: TreeEntry.Kind
        /// The size in bytes.
        public var size: Int
    }

    /// Sorted by the bytes of the paths.
    public var files: [File] = []

    /// Whether the limit stopped the listing.
    public var isTruncated = false
}
