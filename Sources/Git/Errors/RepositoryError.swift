/// Why a repository, or a revision of it, cannot be read.
public enum RepositoryError: Error, Hashable, Sendable {
    /// Nothing at this path is a Git repository.
    case notARepository(path: String)
    /// The repository uses a format that this build cannot read, named as in `sha256 object format`.
    case unsupported(feature: String)
    /// The repository has no commit.
    case empty
    /// Nothing is called so; the text is what was asked for and why it was not found.
    case revisionNotFound(revision: String, reason: String)
    /// Files of the repository are damaged or cannot be opened.
    case unreadable(GitError)
}

extension RepositoryError: CustomStringConvertible {
    /// One line: what was found and what to do next.
    public var description: String {
        switch self {
        case .notARepository(let path):
            "`\(path)` is not a git repository; name the folder that holds `.git`, or a bare repository"
        case .unsupported(let feature):
            "the repository uses the \(feature), which this build cannot read; convert a clone of it with git"
        case .empty:
            "the repository has no commit yet; commit something, or fetch, and scan again"
        case .revisionNotFound(let revision, let reason):
            "the revision `\(revision)` was not found: \(reason); name a branch, a tag or a commit id"
        case .unreadable(let error):
            "the repository cannot be read: \(error); `git fsck` says more"
        }
    }
}
