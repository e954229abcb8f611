/// One path of a commit's tree that is not a folder.
public struct TreeFile: Sendable, Hashable {
    /// What the tree says the path is.
    public enum Kind: UInt8, Sendable, Hashable {
        /// A regular file.
        case file
        /// A regular file with the executable bit.
        case executable
        /// A symbolic link; its content is its target.
        case symlink
        /// Another repository's commit.
        case submodule
    }

    /// The path from the root of the tree, with `/` between its parts, neither leading nor trailing.
    public let path: String
    /// What the tree says the path is.
    public let kind: Kind

    /// Makes an entry from its path and its kind.
    public init(path: String, kind: Kind = .file) {
        self.path = path
        self.kind = kind
    }

    /// The part of the path behind the last `/`.
    public var name: String { PathText.name(of: path) }

    /// Whether the entry holds content of this repository itself.
    public var isRegular: Bool { kind == .file || kind == .executable }
}
