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

    /// Reads what `commit` reaches and the tags, and resolves who is who by the tree's mailmap.
    init(
        location: String, from commit: ObjectID, mailmap: [UInt8]?, source: Source, isShallow: Bool,
        options: CollectionOptions
    ) {
        do throws(RepositoryError) {
            let repository = try Repository(path: location)
            self.init(unread: "")
            releases = ReleaseAssembly.releases(
                repository.tags(), asOf: options.asOf ?? source.commitTime, isShallow: isShallow)
            readCommits(
                of: repository, from: commit, mailmap: mailmap, source: source, isShallow: isShallow, options: options)
        } catch {
            self.init(unread: "\(error)")
        }
    }

    private mutating func readCommits(
        of repository: borrowing Repository, from commit: ObjectID, mailmap: [UInt8]?, source: Source, isShallow: Bool,
        options: CollectionOptions
    ) {
        do throws(GitError) {
            let commits = try repository.history(from: commit, threads: options.threads)
            let log = CommitLog(commits, headTime: source.commitTime, isShallow: isShallow)
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
