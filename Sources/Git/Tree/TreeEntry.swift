/// One file, symlink or submodule of a tree.
public struct TreeEntry: Hashable, Sendable {
    /// What the entry is, by its mode.
    public enum Kind: Hashable, Sendable {
        /// A regular file.
        case file
        /// A regular file that may be executed.
        case executable
        /// A symbolic link; its blob is the path it leads to.
        case symlink
        /// A commit of another repository.
        case submodule
    }

    /// The path from the root, with `/`; bytes that are not UTF-8 are written as `\xNN`.
    public var path: String

    /// What the entry is.
    public var kind: Kind

    /// The blob, or the commit of a submodule.
    public var id: ObjectID

    /// Describes an entry; tests and callers that build a tree of their own use it.
    public init(path: String, kind: Kind, id: ObjectID) {
        (self.path, self.kind, self.id) = (path, kind, id)
    }
}
