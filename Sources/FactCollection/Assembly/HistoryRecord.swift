import Git
import HistoryReading
import RepositoryFacts

/// What a clone's commits, tags and branches hold: read once, asked for any moment.
struct HistoryRecord: Sendable {
    private struct Commits: Sendable {
        let log: CommitLog
        let table: HistoryTable
        let mailmap: Mailmap
    }

    private let commits: Commits?
    /// As much of it as can be kept.
    let moments: HistoryMoments
    /// Why the commits could not be read; nil where they were.
    let failure: GitError?

    /// Reads what `head` reaches and the tags, and resolves who is who by the bytes of a mailmap; where `sources` are given,
    /// also who knows these files. `line` is called with the head's first parents as soon as they are known.
    init(
        of repository: borrowing Repository, from head: Revision, mailmap: [UInt8]?, sources: [String]?,
        threads: Int, line: ((FirstParentLine) -> Void)?
    ) {
        let isShallow = repository.isShallow
        var moments = HistoryMoments(
            headTime: head.committerTime, releases: ReleaseAssembly(repository.tags(), isShallow: isShallow),
            branches: BranchFacts(repository.branches))
        do throws(GitError) {
            let read = try repository.history(from: head.id, threads: threads, line: line)
            let log = CommitLog(read, headTime: head.committerTime, isShallow: isShallow)
            let map = mailmap.map { Mailmap($0) } ?? Mailmap()
            let table = HistoryTable(log, mailmap: map)
            commits = Commits(log: log, table: table, mailmap: map)
            moments.chronicle = table.chronicle
            moments.truckFactor =
                sources.map {
                    TruckFactorAssembly.fact(of: read, table.people, sources: $0, in: repository, threads: threads)
                } ?? .absent
            moments.origin = OriginAssembly.fact(of: read, in: repository)
            failure = nil
        } catch {
            commits = nil
            moments.failure = error.message
            moments.origin = .unknown(error.message)
            moments.truckFactor = sources == nil ? .absent : .unknown(error.message)
            failure = error
        }
        self.moments = moments
    }

    /// What it says at `moment`, in seconds since 1970, or at the head's own; `keepsPeople` lists those who contributed.
    func assembly(asOf moment: Int64?, keepsPeople: Bool) -> HistoryAssembly {
        var assembly = moments.assembly(asOf: moment)
        guard let commits else { return assembly }
        let (log, table, mailmap) = (commits.log, commits.table, commits.mailmap)
        assembly.people = { table.people(of: $0, in: log, mailmap: mailmap) }
        if keepsPeople { assembly.listed = table.listedPeople(of: log, mailmap: mailmap).map(PersonFacts.init) }
        return assembly
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
