import DocumentReading
import HistoryReading
import RepositoryFacts

/// The people whom a document names as those who look after the project, before the history is asked who they are.
///
/// They are kept for the one comparison and dropped with it.
struct StewardAssembly: Sendable {
    private let path: String
    private let people: [NamedPerson]

    /// The people of the first document that names some: maintainers by a file of their own, the governance document or the README,
    /// code owners, authors; nil where none does.
    init?(_ documents: FoundDocuments, in tree: borrowing TreeReader, readme: ReadmeAssembly) {
        for reader in Self.readers {
            let found: Fact<Document<[NamedPerson]>> =
                switch reader {
                case .files(let category, let read):
                    documents.first(category, in: tree) { file, bytes in
                        TextDecoding.decode(bytes).flatMap { read(PathText.name(of: file.path), $0.text).nonEmpty }
                    }
                case .readme(let read): tree.first(of: [readme.embeddingText]) { read($0).nonEmpty }
                }
            if let document = found.value, let people = document.reading {
                self.init(path: document.path, people: people)
                return
            }
        }
        return nil
    }

    private init(path: String, people: [NamedPerson]) {
        self.path = path
        self.people = people
    }

    /// Where people are looked for, and how.
    private enum Reader: Sendable {
        /// Gets the name of a file and its text.
        case files(DocumentCategory, @Sendable (String, String) -> [NamedPerson])
        case readme(@Sendable (String) -> [NamedPerson])
    }

    private static let readers: [Reader] = [
        .files(.maintainers) { NamedPerson.all(in: $1) }, .files(.governance) { NamedPerson.maintainers(in: $1) },
        .readme { NamedPerson.maintainers(in: $0) }, .files(.codeOwners) { NamedPerson.owners(in: $1) },
        .files(.authors) { isThanks($0) ? NamedPerson.maintainers(in: $1) : NamedPerson.stewards(inAuthors: $1) },
    ]

    /// Whether a list is of those who once helped, by its name.
    static func isThanks(_ fileName: String) -> Bool {
        let name = NameKey(fileName).text
        return ["thanks", "acknowledg", "credits"].contains(where: name.hasPrefix)
    }

    /// Who of a history they are, as `people` tells.
    func named(_ people: ([PersonClue]) -> [[UInt32]]) -> NamedStewards {
        let clues = self.people.map { PersonClue(emails: $0.emails, logins: $0.logins, name: $0.name) }
        return NamedStewards(path: path, line: self.people.first?.line ?? 1, people: people(clues))
    }
}

/// Those who are named as looking after the project, by the numbers of the people of the history that each may be.
struct NamedStewards: Sendable, Codable {
    let path: String
    let line: Int
    let people: [[UInt32]]

    /// How many of them `standings` tells to be known and active; nil where the history is not known.
    func facts(_ standings: (([[UInt32]]) -> [Standing])?) -> Fact<StewardFacts> {
        guard let found = standings?(people) else { return .unknown("the history is not known") }
        return .found(
            StewardFacts(
                path: path, line: line, named: people.count, recognised: found.count { $0 != .unrecognised },
                active: found.count { $0 == .active }))
    }
}

extension [NamedPerson] {
    /// These people; nil where there are none.
    fileprivate var nonEmpty: Self? { isEmpty ? nil : self }
}
