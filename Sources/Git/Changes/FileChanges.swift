/// What the commits of a history did to files, merges left out.
public struct FileChanges: Sendable {
    /// What was done to a file.
    public enum Kind: UInt8, Sendable, Hashable {
        /// It is new.
        case addition
        /// It is another one, or has another mode.
        case modification
        /// It is gone.
        case deletion
        /// It was at another path before; its content may be another one as well.
        case renaming
    }

    /// One file in one commit.
    public struct Change: Sendable, Hashable {
        /// Index of the commit in its table.
        public var commit: UInt32
        /// Index into `paths`.
        public var path: UInt32
        /// Where the file was before, an index into `paths`; the same as `path` for all kinds but renaming.
        public var previousPath: UInt32
        /// What was done.
        public var kind: Kind

        /// Says what a commit did to a file.
        public init(commit: UInt32, path: UInt32, previousPath: UInt32, kind: Kind) {
            (self.commit, self.path, self.previousPath, self.kind) = (commit, path, previousPath, kind)
        }
    }

    /// Paths from the root, with `/`; bytes that are not UTF-8 are written as `\xNN`.
    public var paths: [String] = []
    /// In the order of the commits.
    public var changes: [Change] = []
    /// Commits of which a folder is missing or damaged, so that their changes are not known.
    public var unreadableCount = 0
    /// Whether a limit stopped the reading; what is here is then only a part.
    public var isTruncated = false

    /// No changes.
    public init() {}
}
