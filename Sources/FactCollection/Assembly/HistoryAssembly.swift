import Git
import HistoryReading
import RepositoryFacts

/// What the commits and the tags say.
struct HistoryAssembly {
    let history: HistoryFacts
    let releases: Fact<ReleaseFacts>
    let people: [PersonFacts]?

    /// A history of which nothing could be read, for this reason.
    init(unread reason: String) {
        history = .unknown(UnknownHistory(reason: .notRead(reason)))
        releases = .unknown(reason)
        people = nil
    }

    /// Reads what `commit` reaches and the tags, and resolves who is who by the tree's mailmap.
    init(
        location: String, from commit: ObjectID, mailmap: [UInt8]?, source: Source, isShallow: Bool,
        options: CollectionOptions
    ) {
        do throws(RepositoryError) {
            let repository = try Repository(path: location)
            releases = ReleaseAssembly.releases(
                repository.tags(), asOf: options.asOf ?? source.commitTime, isShallow: isShallow)
            do throws(GitError) {
                let commits = try repository.history(from: commit, threads: options.threads)
                let log = CommitLog(commits, headTime: source.commitTime, isShallow: isShallow)
                let map = mailmap.map { Mailmap($0) } ?? Mailmap()
                let table = HistoryTable(log, mailmap: map)
                history = table.facts(asOf: options.asOf)
                people = options.keepsPeople ? table.listedPeople(of: log, mailmap: map).map(PersonFacts.init) : nil
            } catch {
                history = .unknown(UnknownHistory(reason: .notRead(error.message)))
                people = nil
            }
        } catch {
            self.init(unread: "\(error)")
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
