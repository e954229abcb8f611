import Git
import HistoryReading
import RepositoryFacts

/// What the commits and the tags say.
struct HistoryAssembly {
    let history: HistoryFacts
    let people: [PersonFacts]?

    /// Waits for the commits and resolves who is who by the tree's mailmap.
    init(
        reader: HistoryReader, mailmap: [UInt8]?, source: Source, isShallow: Bool, options: CollectionOptions
    ) {
        do throws(GitError) {
            let log = CommitLog(try reader.table(), headTime: source.commitTime, isShallow: isShallow)
            let map = mailmap.map { Mailmap($0) } ?? Mailmap()
            let table = HistoryTable(log, mailmap: map)
            history = table.facts(asOf: options.asOf)
            people = options.keepsPeople ? table.listedPeople(of: log, mailmap: map).map(PersonFacts.init) : nil
        } catch {
            history = .unknown(UnknownHistory(reason: .notRead(error.message)))
            people = nil
        }
    }
}

extension PersonFacts {
    fileprivate init(_ person: ListedPerson) {
        self.init(
            name: person.identity.name, email: person.identity.email, commits: person.commits,
            firstCommit: person.firstCommit, lastCommit: person.lastCommit)
    }
}
