import DocumentReading
import RepositoryFacts

/// The contributing guide and what it refers to inside the tree.
struct GuideAssembly {
    private static let mostFollowed = 6

    let fact: Fact<Document<GuideReading>>
    let followed: [Document<GuideReading>]
    /// The text and path of the guide, for what is embedded in it.
    let text: (path: String, text: String)?
    let outline: Outline?

    init(_ documents: FoundDocuments, in tree: borrowing TreeReader, remote: String?) {
        var found: (target: String, text: String, outline: Outline)?
        fact = documents.first(.contributing, in: tree) { file, bytes in
            guard let text = TextDecoding.decode(bytes)?.text else { return nil }
            let outline = Outline(text: text, format: TextFormat(path: file.target, text: text))
            found = (file.target, text, outline)
            return GuideReading(outline: outline)
        }
        text = found.map { ($0.target, $0.text) }
        outline = found?.outline
        followed = Self.follow(found?.outline, from: found?.target, in: tree, documents, remote: remote)
    }

    /// The documents of the tree that the guide links to, read as guides too where they are about contributing or where
    /// the guide is little more than a pointer.
    private static func follow(
        _ outline: Outline?, from path: String?, in tree: borrowing TreeReader, _ documents: FoundDocuments,
        remote: String?
    ) -> [Document<GuideReading>] {
        guard let outline, let path else { return [] }
        let guide = GuideReading(outline: outline)
        let pointers = Set(guide.pointsTo.map(\.target))
        var seen: Set<String> = [path]
        var followed: [Document<GuideReading>] = []
        for link in outline.links where followed.count < mostFollowed {
            let written = ReadmeLink(text: link.text, target: link.target, line: link.line)
            guard let target = LinkedDocuments.path(of: written, from: path, in: tree.index, remote: remote),
                pointers.contains(link.target) || GuideWords.areIn(target), seen.insert(target).inserted
            else { continue }
            let file = FoundFile(path: target, rank: followed.count + 1, how: .linked(line: link.line))
            let document: Document<GuideReading>? = documents.document(file, in: tree) { file, bytes in
                guard let text = TextDecoding.decode(bytes)?.text else { return nil }
                return GuideReading(outline: Outline(text: text, format: TextFormat(path: file.target, text: text)))
            }
            if let document { followed.append(document) }
        }
        return followed
    }
}

/// Words in a path that say that the document is for those who contribute.
private enum GuideWords {
    private static let words = [
        "contribut", "develop", "hacking", "building", "build", "testing", "style", "submit", "patches", "workflow",
        "newcomer", "getting-started", "gettingstarted", "setup", "onboarding",
    ]

    static func areIn(_ path: String) -> Bool {
        let name = path.split(separator: "/").suffix(2).joined(separator: "/").lowercased()
        return words.contains { name.contains($0) }
    }
}
