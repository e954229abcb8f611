import Git
import RepositoryFacts

/// The community files of one tree, by category and precedence, and how to have them read.
struct FoundDocuments {
    private static let mostRead = 24

    let found: [DocumentCategory: [FoundFile]]
    /// Whether they are the owner's defaults.
    let isInherited: Bool
    /// Why a file that was not found may still be there.
    let gap: String?

    /// What a fact about something that was not found is.
    func nothing<Value>() -> Fact<Value> {
        gap.map { .unknown($0) } ?? .absent
    }

    func files(_ category: DocumentCategory) -> [FoundFile] {
        found[category] ?? []
    }

    /// The first file of `category` that `read` takes for one; a file without content stands for itself.
    func first<Reading>(
        _ category: DocumentCategory, in tree: borrowing TreeReader, read: (FoundFile, [UInt8]) -> Reading?
    ) -> Fact<Document<Reading>> {
        for file in files(category).prefix(Self.mostRead) {
            if let document = document(file, in: tree, read: read) { return .found(document) }
        }
        return nothing()
    }

    /// The files of `category` that `read` takes for ones.
    func all<Reading>(
        _ category: DocumentCategory, in tree: borrowing TreeReader, read: (FoundFile, [UInt8]) -> Reading?
    ) -> Fact<[Document<Reading>]> {
        var documents: [Document<Reading>] = []
        for file in files(category).prefix(Self.mostRead) {
            if let document = document(file, in: tree, read: read) { documents.append(document) }
        }
        return documents.isEmpty ? nothing() : .found(documents)
    }

    /// The file as `read` understands it; nil where it is something else.
    func document<Reading>(
        _ file: FoundFile, in tree: borrowing TreeReader, limit: Int = TreeReader.documentLimit,
        read: (FoundFile, [UInt8]) -> Reading?
    ) -> Document<Reading>? {
        switch tree.content(at: file.target, limit: limit) {
        case .content(let bytes):
            read(file, bytes).map {
                Document(path: file.path, language: file.language, isInherited: isInherited, reading: $0)
            }
        case let other:
            Document(
                path: file.path, language: file.language, isInherited: isInherited, unread: other.reasonForNoText)
        }
    }
}

extension Fact {
    /// This fact, or `other` where nothing was found.
    func or(_ other: @autoclosure () -> Fact<Value>) -> Fact<Value> {
        if case .absent = self { other() } else { self }
    }
}
