import Clibgit2

/// The four kinds of objects that git stores.
public enum ObjectKind: Hashable, Sendable {
    /// One revision with its parents and its message.
    case commit
    /// One folder.
    case tree
    /// The content of one file.
    case blob
    /// An annotated tag.
    case tag

    init?(_ raw: git_object_t) {
        switch raw {
        case GIT_OBJECT_COMMIT: self = .commit
        case GIT_OBJECT_TREE: self = .tree
        case GIT_OBJECT_BLOB: self = .blob
        case GIT_OBJECT_TAG: self = .tag
        default: return nil
        }
    }
}
