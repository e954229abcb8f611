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
    private let history: HistoryTask
    private let readings = ReadingMemory()

    init(
        of repository: borrowing Repository, at location: String, name: RepositoryName, options: CollectionOptions,
        schedule: PastSchedule
    ) throws(RepositoryError) {
        self.location = location
        self.name = name
        self.options = options
        let head = try repository.resolve(options.revision)
        let listing = TreeSnapshot(of: head.id, in: repository).listing
        history = HistoryTask(
            location: location, from: head, mailmap: Self.mailmap(in: listing, of: repository),
            sources: options.isDeep ? SourceFiles.paths(in: listing) : nil, threads: options.threads, needsLine: true)
        let line = try history.firstParents()
        limits = CloneLimits.of(repository, revision: head) + Self.limits(of: line)
        points = PastPoint.points(of: schedule, along: line, tags: repository.tags(), head: head)
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
    ///
    /// The trees are read while the history still is; the points wait for it as tree facts.
    func forEachPoint(of shares: PastShares, _ body: (Int, RepositoryFacts) -> Void) {
        guard let repository = try? Repository(path: location) else { return }
        let memory = TreeMemory(readings: readings)
        var tree = TreeReader(repository: repository, of: TreeSnapshot(), memory: memory)
        var waiting: [(point: Int, facts: TreeFacts)] = []
        while let share = shares.next() {
            for index in share {
                let snapshot = TreeSnapshot(of: points[index].commit, in: tree.repository, memory: memory.folders)
                tree.turn(to: snapshot)
                waiting.append((index, treeFacts(at: points[index], in: tree, snapshot)))
            }
            guard history.isFinished else { continue }
            complete(&waiting, body)
        }
        complete(&waiting, body)
    }

    private func complete(
        _ waiting: inout [(point: Int, facts: TreeFacts)], _ body: (Int, RepositoryFacts) -> Void
    ) {
        for (index, facts) in waiting {
            body(index, facts.completed(by: history.assembly(asOf: points[index].moment, keepsPeople: false)))
        }
        waiting = []
    }

    private func treeFacts(at point: PastPoint, in tree: borrowing TreeReader, _ snapshot: TreeSnapshot) -> TreeFacts {
        var options = options
        options.asOf = point.moment
        let source = Source(
            name: name.name, remote: name.remote, commit: point.commit.hex, reference: point.reference,
            commitTime: point.committerTime)
        return FactAssembly(source: source, options: options).facts(from: tree, limits: limits + snapshot.limits)
    }
}
