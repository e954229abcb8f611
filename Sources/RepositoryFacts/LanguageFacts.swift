/// In which languages a project speaks to people.
public struct LanguageFacts: Sendable, Equatable, Codable {
    /// Community documents that exist in more languages than one: the BCP 47 tag and where.
    public var documents: [Translation]
    /// Languages of the interface's catalogues, with one catalogue each.
    public var catalogues: [Translation]
    /// Platforms on which people translate together.
    public var platforms: [Signal]

    /// A file in a language.
    public struct Translation: Sendable, Equatable, Codable {
        /// The BCP 47 tag.
        public var language: String
        /// The file.
        public var path: String

        /// Memberwise.
        public init(_ language: String, at path: String) {
            self.language = language
            self.path = path
        }
    }

    /// Memberwise.
    public init(documents: [Translation] = [], catalogues: [Translation] = [], platforms: [Signal] = []) {
        self.documents = documents
        self.catalogues = catalogues
        self.platforms = platforms
    }
}
