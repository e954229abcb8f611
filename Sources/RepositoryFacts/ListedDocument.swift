/// A community file as the listing of a report names it.
public struct ListedDocument: Sendable, Equatable, Codable {
    /// What kind of file it is.
    public var category: DocumentCategory
    /// Where it is in the tree.
    public var path: String
    /// The BCP 47 tag that its name or its text gives it.
    public var language: String?

    /// Memberwise.
    public init(category: DocumentCategory, path: String, language: String? = nil) {
        self.category = category
        self.path = path
        self.language = language
    }
}
