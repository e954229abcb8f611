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
    func first<Reading: Sendable>(
        _ category: DocumentCategory, in tree: borrowing TreeReader, read: (FoundFile, [UInt8]) -> Reading?
    ) -> Fact<Document<Reading>> {
        for file in files(category).prefix(Self.mostRead) {
            if let document = document(file, in: tree, read: read) { return .found(document) }
        }
        return nothing()
    }

    /// The files of `category` that `read` takes for ones; where it looks at more than its arguments, it says so.
    func all<Reading: Sendable>(
        _ category: DocumentCategory, in tree: borrowing TreeReader, looksAround: Bool = false,
        read: (FoundFile, [UInt8]) -> Reading?
    ) -> Fact<[Document<Reading>]> {
        var documents: [Document<Reading>] = []
        for file in files(category).prefix(Self.mostRead) {
            if let document = document(file, in: tree, looksAround: looksAround, read: read) {
                documents.append(document)
            }
        }
        return documents.isEmpty ? nothing() : .found(documents)
    }

    /// The file as `read` understands it; nil where it is something else. Where it looks at more than its arguments, it says
    /// so, and nothing is remembered.
    func document<Reading: Sendable>(
        _ file: FoundFile, in tree: borrowing TreeReader, limit: Int = TreeReader.documentLimit,
        looksAround: Bool = false, read: (FoundFile, [UInt8]) -> Reading?
    ) -> Document<Reading>? {
        let reading: FileReading<Reading?> =
            looksAround
            ? tree.freshReading(of: file.target, limit: limit) { read(file, $0) }
            : tree.reading(of: file.target, as: file.path, limit: limit) { read(file, $0) }
        switch reading {
        case .read(let reading):
            return reading.map {
                Document(path: file.path, language: file.language, isInherited: isInherited, reading: $0)
            }
        case .unread(let reason):
            return Document(path: file.path, language: file.language, isInherited: isInherited, unread: reason)
        }
    }
}

extension Fact {
    /// This fact, or `other` where nothing was found.
    func or(_ other: @autoclosure () -> Fact<Value>) -> Fact<Value> {
        if case .absent = self { other() } else { self }
    }
}
