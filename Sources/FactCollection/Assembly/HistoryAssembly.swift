import Git
import HistoryReading
import RepositoryFacts

/// What the commits, the tags and the branches say.
struct HistoryAssembly: Sendable {
    var history: HistoryFacts
    var releases: Fact<ReleaseFacts>
    var origin: Fact<OriginFacts>
    var branches: Fact<BranchFacts>
    var people: [PersonFacts]?
    /// Who of those that a document names takes part; nil where the history is not known.
    var standings: (@Sendable ([PersonClue]) -> [Standing])?

    /// A history of which nothing could be read, for this reason.
    init(unread reason: String) {
        history = .unknown(UnknownHistory(reason: .notRead(reason)))
        releases = .unknown(reason)
        origin = .unknown(reason)
        branches = .unknown(reason)
    }

    /// Reads what `revision` reaches and the tags, with a handle of its own on the repository at `location`, and resolves
    /// who is who by the tree's mailmap.
    init(location: String, from revision: Revision, mailmap: [UInt8]?, options: CollectionOptions) {
        do throws(RepositoryError) {
            let repository = try Repository(path: location)
            self.init(unread: "")
            releases = ReleaseAssembly.releases(
                repository.tags(), asOf: options.asOf ?? revision.committerTime, isShallow: repository.isShallow)
            let names = BranchFacts(repository.branches)
            branches = names.names.isEmpty ? .absent : .found(names)
            readCommits(of: repository, from: revision, mailmap: mailmap, options: options)
        } catch {
            self.init(unread: "\(error)")
        }
    }

    private mutating func readCommits(
        of repository: borrowing Repository, from revision: Revision, mailmap: [UInt8]?, options: CollectionOptions
    ) {
        do throws(GitError) {
            let commits = try repository.history(from: revision.id, threads: options.threads)
            origin = OriginAssembly.fact(of: commits, in: repository)
            let log = CommitLog(commits, headTime: revision.committerTime, isShallow: repository.isShallow)
            let map = mailmap.map { Mailmap($0) } ?? Mailmap()
            let table = HistoryTable(log, mailmap: map)
            history = table.facts(asOf: options.asOf)
            if history.metrics != nil {
                standings = { [asOf = options.asOf] in table.standings(of: $0, in: log, mailmap: map, asOf: asOf) }
            }
            people = options.keepsPeople ? table.listedPeople(of: log, mailmap: map).map(PersonFacts.init) : nil
        } catch {
            history = .unknown(UnknownHistory(reason: .notRead(error.message)))
            origin = .unknown(error.message)
        }
    }
}

extension BranchFacts {
    /// A remote's branches go by the name behind the remote's own.
    fileprivate init(_ branches: Branches) {
        let remote = branches.remote.compactMap { name in
            name.firstIndex(of: "/").map { String(name[name.index(after: $0)...]) }
        }.filter { $0 != "HEAD" }
        self.init(names: Set(branches.local + remote).sorted())
    }
}

extension PersonFacts {
    fileprivate init(_ person: ListedPerson) {
        self.init(
            name: person.identity.name, email: person.identity.email, commits: person.commits,
            firstCommit: person.firstCommit, lastCommit: person.lastCommit)
    }
}
