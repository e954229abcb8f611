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
        for (path, target, text) in places {
            let found = tree.derived(from: target) { Embedded(reading: ConductReading.embedded(in: text)) }
            if let reading = found.reading { return .found(Document(path: path, reading: reading)) }
        }
        for (path, target, text) in places {
            let found = tree.derived(from: target) { Mentioned(reading: ConductReading.mentioned(in: text)) }
            if let reading = found.reading { return .found(Document(path: path, reading: reading)) }
        }
        return own
    }

    private struct Embedded: Sendable {
        let reading: ConductReading?
    }

    private struct Mentioned: Sendable {
        let reading: ConductReading?
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
