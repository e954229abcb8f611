/// A file whose name alone says that a tool or a habit is in use.
public struct Signal: Sendable, Equatable, Codable {
    /// What it is a sign of, such as `GitHub Actions`.
    public var name: String
    /// The file.
    public var path: String

    /// Memberwise.
    public init(_ name: String, at path: String) {
        self.name = name
        self.path = path
    }
}
