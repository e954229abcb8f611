/// A file that serves a document category, and why it is thought to.
public struct FoundFile: Sendable, Hashable {
    /// What led to the file.
    public enum Reason: Sendable, Hashable {
        /// Its name, at a place where people and forges look for it.
        case named
        /// A link of the README, at this line.
        case linked(line: Int)
        /// The repository's own configuration.
        case override
    }

    /// The path at which the file was found.
    public let path: String
    /// The path whose content counts: another one than `path` where that is a symbolic link.
    public let target: String
    /// The BCP 47 tag that the name or folder implies; nil where they imply none.
    public let language: String?
    /// The position among the files of its category, 0 for the one that takes precedence.
    public let rank: Int
    /// What led to the file.
    public let how: Reason

    /// Makes a found file; `target` is `path` unless it is said.
    public init(path: String, target: String? = nil, language: String? = nil, rank: Int, how: Reason) {
        self.path = path
        self.target = target ?? path
        self.language = language
        self.rank = rank
        self.how = how
    }

    func ranked(_ rank: Int) -> FoundFile {
        FoundFile(path: path, target: target, language: language, rank: rank, how: how)
    }
}
