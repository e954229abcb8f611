import DocumentReading
import RepositoryFacts

/// The contributing guide and what it refers to inside the tree.
struct GuideAssembly {
    let fact: Fact<Document<GuideReading>>
    /// Documents that the guide, or one that it leads to, refers to.
    let followed: [Document<GuideReading>]
    /// Documents that only the README's part about contributing refers to.
    let followedFromReadme: [Document<GuideReading>]
    /// Documents about the code that no other leads to; empty where nothing speaks of contributing.
    let besides: [Document<GuideReading>]
    /// The text and path of the guide, for what is embedded in it.
    let text: (path: String, text: String)?
    /// The same of the documents that the guide leads to.
    let followedTexts: [(path: String, text: String)]
    let outline: Outline?

    /// `remote` is the repository's own address, for links that are written in full.
    init(_ documents: FoundDocuments, in tree: borrowing TreeReader, readme: ReadmeAssembly, remote: String?) {
        let guide: Fact<Document<ReadText<GuideReading>>> = documents.first(.contributing, in: tree) { file, bytes in
            ReadText(bytes, at: file.target) { GuideReading(outline: $0) }
        }
        let found = guide.value?.reading
        fact = guide.map { $0.map(\.reading) }
        text = found.map { ($0.path, $0.text) }
        outline = found?.outline
        let links = (readme.outline?.links ?? []).map(\.target) + (outline?.links ?? []).map(\.target)
        let own = remote ?? OwnAddress.find(in: links, index: tree.index)
        let site = PublishedSite(in: links, remote: own, index: tree.index)
        var trail = GuideTrail(start: [found?.path, readme.path].compactMap(\.self), remote: own, site: site)
        if let found {
            trail.follow(
                found.outline.links, from: found.path, always: Set(found.reading.pointsTo.map(\.target)), documents,
                tree)
        }
        followed = trail.documents
        followedTexts = trail.texts
        if let path = readme.path { trail.follow(readme.guideLinks, from: path, documents, tree) }
        followedFromReadme = Array(trail.documents.dropFirst(followed.count))
        let isGuided = found != nil || readme.guidePart != nil
        besides = isGuided ? CodeDocuments.paths(in: tree.index).compactMap { trail.read($0, documents, tree) } : []
    }
}

/// Goes from document to document as one who wants to contribute would, a few steps far.
private struct GuideTrail {
    private static let mostFollowed = 8
    private static let farthest = 2

    private(set) var documents: [Document<GuideReading>] = []
    private(set) var texts: [(path: String, text: String)] = []
    private var seen: Set<String>
    private let remote: String?
    private let site: PublishedSite

    init(start: [String], remote: String?, site: PublishedSite) {
        self.site = site
        seen = Set(start)
        self.remote = remote
    }

    /// Reads a document of the tree as a guide, unless it was read before.
    mutating func read(_ path: String, _ found: FoundDocuments, _ tree: borrowing TreeReader) -> Document<GuideReading>?
    {
        guard seen.insert(path).inserted else { return nil }
        return found.guide(FoundFile(path: path, rank: 0, how: .named), in: tree)?.map(\.reading)
    }

    /// Reads as guides the documents of the tree that are linked to, where they are about contributing by their names, or
    /// are among the targets in `always`; then those that these link to.
    mutating func follow(
        _ links: [Link], from path: String, always: Set<String> = [], _ found: FoundDocuments,
        _ tree: borrowing TreeReader, step: Int = 1
    ) {
        var next: [(outline: Outline, path: String)] = []
        for link in links where documents.count < Self.mostFollowed {
            guard
                let target = LinkedDocuments.path(
                    of: ReadmeLink(link), from: path, in: tree.index, remote: remote, site: site),
                always.contains(link.target) || GuideWords.areIn(target), seen.insert(target).inserted
            else { continue }
            let file = FoundFile(path: target, rank: documents.count + 1, how: .linked(line: link.line))
            guard let document = found.guide(file, in: tree) else { continue }
            documents.append(document.map(\.reading))
            guard let read = document.reading else { continue }
            next.append((read.outline, read.path))
            texts.append((file.path, read.text))
        }
        guard step < Self.farthest else { return }
        for (outline, path) in next { follow(outline.links, from: path, found, tree, step: step + 1) }
    }
}

/// Words in a path that say that the document is for those who contribute.
private enum GuideWords {
    private static let words = [
        "contribut", "develop", "hacking", "building", "build", "testing", "style", "submit", "patches", "workflow",
        "newcomer", "getting-started", "gettingstarted", "setup", "onboarding", "guideline", "convention", "help-us",
        "architecture", "layout", "structure", "internals", "codebase",
    ]

    static func areIn(_ path: String) -> Bool {
        guard DocumentName(fileName: PathText.name(of: path))?.isText == true else { return false }
        let name = path.split(separator: "/").suffix(2).joined(separator: "/").lowercased()
        return words.contains { name.contains($0) }
    }
}

extension FoundDocuments {
    /// The file as a guide, with its text; nil where it is none.
    fileprivate func guide(_ file: FoundFile, in tree: borrowing TreeReader) -> Document<ReadText<GuideReading>>? {
        document(file, in: tree) { file, bytes in
            ReadText(bytes, at: file.target) { GuideReading(outline: $0) }
        }
    }
}
