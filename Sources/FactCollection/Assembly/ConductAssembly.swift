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
        let texts = guide.followedTexts.map { (path: $0.path, target: $0.path, text: $0.text) }
        let places = [guide.place, readme.place].compactMap(\.self) + texts
        let passages = places.map { path, target, text in
            (path, tree.derived(from: target) { ConductPassages(in: text) })
        }
        for kind in [\ConductPassages.section, \.mention] {
            for (path, passages) in passages {
                if let reading = passages[keyPath: kind] { return .found(Document(path: path, reading: reading)) }
            }
        }
        return own
    }
}

extension GuideAssembly {
    /// What it is called, where its text is, and the text.
    fileprivate var place: (path: String, target: String, text: String)? {
        text.map { ($0.path, $0.path, $0.text) }
    }
}

extension ReadmeAssembly {
    /// What it is called, where its text is, and the text.
    fileprivate var place: (path: String, target: String, text: String)? {
        guard let path, let target, let text else { return nil }
        return (path, target, text)
    }
}
