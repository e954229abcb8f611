/// A folder that looks like a repository, found below a folder that was named.
public struct FoundRepository: Sendable, Equatable {
    /// Where it is, for opening it.
    public let location: String
    /// Where it is below the named folder, with `/` between the parts; the folder's own name where it is the folder itself.
    public let path: String

    /// Memberwise.
    public init(location: String, path: String) {
        self.location = location
        self.path = path
    }
}
