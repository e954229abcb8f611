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
        let places =
            [guide.text, readme.text.flatMap { text in readme.path.map { ($0, text) } }].compactMap(\.self)
            + guide.followedTexts
        for read in [ConductReading.embedded, ConductReading.mentioned] {
            for (path, text) in places {
                if let reading = read(text) { return .found(Document(path: path, reading: reading)) }
            }
        }
        return own
    }
}
