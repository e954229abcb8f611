/// A community file and what a reader understood of it.
public struct Document<Reading: Sendable>: Sendable {
    /// Where it is in the tree.
    public var path: String
    /// The BCP 47 tag that its name or its text gives it.
    public var language: String?
    /// Whether it comes from the owner's defaults rather than from the repository.
    public var isInherited: Bool
    /// What was understood, or why nothing could be.
    public var content: Content

    /// A document's text as its reader understood it.
    public enum Content: Sendable {
        /// It was read.
        case read(Reading)
        /// Its name is known but its text is not here, is too large or is no text; the reason says which.
        case unread(String)
    }

    /// A document that was read.
    public init(path: String, language: String? = nil, isInherited: Bool = false, reading: Reading) {
        self.path = path
        self.language = language
        self.isInherited = isInherited
        content = .read(reading)
    }

    /// A document that could not be read.
    public init(path: String, language: String? = nil, isInherited: Bool = false, unread reason: String) {
        self.path = path
        self.language = language
        self.isInherited = isInherited
        content = .unread(reason)
    }

    /// What was understood; nil where nothing could be.
    public var reading: Reading? {
        if case .read(let reading) = content { reading } else { nil }
    }
}

extension Document {
    /// The same document with what `transform` makes of its reading.
    public func map<Other: Sendable>(_ transform: (Reading) -> Other) -> Document<Other> {
        switch content {
        case .read(let reading):
            Document<Other>(
                path: path, language: language, isInherited: isInherited, reading: transform(reading))
        case .unread(let reason):
            Document<Other>(path: path, language: language, isInherited: isInherited, unread: reason)
        }
    }
}

extension Document: Equatable where Reading: Equatable {}
extension Document.Content: Equatable where Reading: Equatable {}
extension Document: Codable where Reading: Codable {}
extension Document.Content: Codable where Reading: Codable {}
