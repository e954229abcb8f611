import DocumentReading
import RepositoryFacts

/// The code of conduct: a file of its own, else a part of the guide or the README, else a sentence there that leads to one.
enum ConductAssembly {
    static func fact(
        _ documents: FoundDocuments, in tree: borrowing TreeReader, guide: GuideAssembly, readme: ReadmeAssembly
    ) -> Fact<Document<ConductReading>> {
        let own: Fact<Document<ConductReading>> = documents.first(.conduct, in: tree) { file, bytes in
            TextDecoding.decode(bytes).flatMap { ConductReading(text: $0.text, path: file.target) }
        }
        if own.isFound { return own }
        let followed = guide.followedTexts.map { EmbeddingText(path: $0.path, target: $0.path, text: $0.text) }
        let texts = [guide.embeddingText, readme.embeddingText].compactMap(\.self) + followed
        let passages = texts.map { text in
            (text.path, tree.derived(from: text.target) { ConductPassages(in: text.text) })
        }
        for kind in [\ConductPassages.section, \.mention] {
            for (path, passages) in passages {
                if let reading = passages[keyPath: kind] { return .found(Document(path: path, reading: reading)) }
            }
        }
        return own
    }
}
