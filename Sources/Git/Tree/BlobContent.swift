/// What reading a file's content gave.
public enum BlobContent: Hashable, Sendable {
    /// All of its bytes.
    case content([UInt8])
    /// It has more bytes than were allowed and was not read; the size in bytes.
    case tooLarge(size: Int)
    /// The object is not here, as in a partial clone.
    case missing
    /// The object is damaged, or no file content.
    case unreadable(GitError)
}
