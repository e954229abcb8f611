import Git
import HistoryReading
import RepositoryFacts

/// What the commits and the tags say.
struct HistoryAssembly {
    var history: HistoryFacts
    var releases: Fact<ReleaseFacts>
    var people: [PersonFacts]?

    /// A history of which nothing could be read, for this reason.
    init(unread reason: String) {
        history = .unknown(UnknownHistory(reason: .notRead(reason)))
        releases = .unknown(reason)
    }

    /// Reads what `revision` reaches and the tags, with a handle of its own on the repository at `location`, and resolves
    /// who is who by the tree's mailmap.
    init(location: String, from revision: Revision, mailmap: [UInt8]?, options: CollectionOptions) {
        do throws(RepositoryError) {
            let repository = try Repository(path: location)
            self.init(unread: "")
            releases = ReleaseAssembly.releases(
                repository.tags(), asOf: options.asOf ?? revision.committerTime, isShallow: repository.isShallow)
            readCommits(of: repository, from: revision, mailmap: mailmap, options: options)
        } catch {
            self.init(unread: "\(error)")
        }
    }

    private mutating func readCommits(
        of repository: borrowing Repository, from revision: Revision, mailmap: [UInt8]?, options: CollectionOptions
    ) {
        do throws(GitError) {
            let log = try CommitLog(reading: repository, from: revision, threads: options.threads)
            let map = mailmap.map { Mailmap($0) } ?? Mailmap()
            let table = HistoryTable(log, mailmap: map)
            history = table.facts(asOf: options.asOf)
            people = options.keepsPeople ? table.listedPeople(of: log, mailmap: map).map(PersonFacts.init) : nil
        } catch {
            history = .unknown(UnknownHistory(reason: .notRead(error.message)))
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
