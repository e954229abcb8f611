import DocumentReading
import RepositoryFacts

/// A document that may hold what usually stands in a file of its own.
struct EmbeddingText {
    /// What it is called.
    let path: String
    /// Where its text is in the tree, which differs from `path` for a link.
    let target: String
    let text: String
}

extension GuideAssembly {
    /// The guide as a document that may hold other ones.
    var embeddingText: EmbeddingText? {
        text.map { EmbeddingText(path: $0.path, target: $0.path, text: $0.text) }
    }
}

extension ReadmeAssembly {
    /// The README as a document that may hold other ones.
    var embeddingText: EmbeddingText? {
        guard let path, let target, let text else { return nil }
        return EmbeddingText(path: path, target: target, text: text)
    }
}

extension TreeReader {
    /// The first document of which `read` makes something.
    func first<Reading: Sendable>(
        of texts: [EmbeddingText?], _ read: (String) -> Reading?
    ) -> Fact<Document<Reading>> {
        for case let text? in texts {
            if let reading = derived(from: text.target, { read(text.text) }) {
                return .found(Document(path: text.path, reading: reading))
            }
        }
        return .absent
    }
}
