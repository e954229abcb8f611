/// Whose files a folder holds.
enum FolderStanding: Sendable {
    /// The project's own.
    case own
    /// Other people's, copied in.
    case vendored
    /// Tests, fixtures, examples and templates.
    case specimen
}
