import Git
import HistoryReading
import RepositoryFacts

/// What all moments of a repository's past share.
struct Past: Sendable {
    let points: [PastPoint]
    private let location: String
    private let name: RepositoryName
    private let options: CollectionOptions
    private let limits: [FactLimit]
    private let history: HistoryRecord
    private let readings = ReadingMemory()

    init(
        of repository: borrowing Repository, at location: String, name: RepositoryName, options: CollectionOptions,
        schedule: PastSchedule
    ) throws(RepositoryError) {
        self.location = location
        self.name = name
        self.options = options
        let head = try repository.resolve(options.revision)
        let line: FirstParentLine
        do throws(GitError) {
            line = try repository.firstParentLine(from: head.id)
        } catch {
            throw .unreadable(error)
        }
        limits = CloneLimits.of(repository, revision: head) + Self.limits(of: line)
        points = PastPoint.points(of: schedule, along: line, tags: repository.tags(), head: head)
        let listing = TreeSnapshot(of: head.id, in: repository).listing
        history = HistoryRecord(
            of: repository, from: head, mailmap: Self.mailmap(in: listing, of: repository),
            sources: options.isDeep ? SourceFiles.paths(in: listing) : nil, threads: options.threads)
    }

    private static func mailmap(in listing: TreeListing, of repository: borrowing Repository) -> [UInt8]? {
        guard let entry = listing.entry(at: ".mailmap"),
            case .content(let bytes) = repository.blob(entry.id, limit: Mailmap.byteLimit)
        else { return nil }
        return bytes
    }

    private static func limits(of line: FirstParentLine) -> [FactLimit] {
        guard line.isCut, let last = line.commits.last else { return [] }
        return [
            FactLimit(
                code: "past-incomplete",
                message: "the clone knows nothing before commit \(last.id.hex.prefix(10))", isIncomplete: true)
        ]
    }

    /// Calls `body` with the facts at each of the points that `shares` hand out, which one handle reads one after the other.
    func forEachPoint(of shares: PastShares, _ body: (Int, RepositoryFacts) -> Void) {
        guard let first = shares.next(), let repository = try? Repository(path: location) else { return }
        let folders = FolderMemory()
        let snapshot = TreeSnapshot(of: points[first.lowerBound].commit, in: repository, memory: folders)
        var tree = TreeReader(repository: repository, of: snapshot, memory: TreeMemory(readings: readings))
        var share: Range<Int>? = first
        while let points = share {
            for index in points {
                let snapshot = TreeSnapshot(of: self.points[index].commit, in: tree.repository, memory: folders)
                tree.turn(to: snapshot)
                body(index, facts(at: self.points[index], in: tree, snapshot))
            }
            share = shares.next()
        }
    }

    private func facts(
        at point: PastPoint, in tree: borrowing TreeReader, _ snapshot: TreeSnapshot
    ) -> RepositoryFacts {
        var options = options
        options.asOf = point.moment
        let source = Source(
            name: name.name, remote: name.remote, commit: point.commit.hex, reference: point.reference,
            commitTime: point.committerTime)
        return FactAssembly(source: source, options: options)
            .facts(from: tree, limits: limits + snapshot.limits)
            .completed(by: history.assembly(asOf: point.moment, keepsPeople: false))
    }
}
