import Git
import RepositoryFacts

/// Turns one repository at one revision into facts, within limits: opens it, lists its tree once, reads its community
/// files and walks its history once. Nothing of the repository is executed and nothing outside it is read.
public struct FactCollector: Sendable {
    private let options: CollectionOptions
    private let memory: FleetMemory?

    /// A collector that reads what `options` ask for; with a `memory` it keeps what repositories share.
    public init(options: CollectionOptions = CollectionOptions(), memory: FleetMemory? = nil) {
        self.options = options
        self.memory = memory
    }

    /// The facts of the repository at `location`, opened exactly there.
    public func collect(from location: String) throws(CollectionFailure) -> CollectedFacts {
        var name = RepositoryName(at: location)
        do throws(RepositoryError) {
            let repository = try Repository(path: location)
            name = RepositoryName(of: repository, at: location)
            let revision = try repository.resolve(options.revision)
            let source = Source(
                name: name.name, remote: name.remote, commit: revision.id.hex, reference: revision.reference,
                commitTime: revision.committerTime)
            return collect(source, revision, from: repository, at: location)
        } catch {
            throw CollectionFailure(error, name: name)
        }
    }

    private func collect(
        _ source: Source, _ revision: Revision, from repository: consuming Repository, at location: String
    ) -> CollectedFacts {
        let snapshot = TreeSnapshot(of: revision.id, in: repository)
        let limits = CloneLimits.of(repository, revision: revision) + snapshot.limits
        let changes = options.looksAtWorkTree ? WorkTreeChanges(repository, against: snapshot.listing).files : [:]
        var tree = TreeReader(repository: repository, of: snapshot, readings: memory?.readings)
        if options.readsWorkTree { tree.overlay(changes) }
        let mailmap = tree.mailmap
        let sources = options.isDeep ? SourceFiles.paths(in: snapshot.listing) : nil
        let task = HistoryTask(
            location: location, from: revision, mailmap: mailmap, sources: sources, threads: options.threads)

        let assembly = FactAssembly(source: source, options: options)
        let defaults = OwnerDefaults.find(for: source.remote, options: options, memory: memory)
        let committed = assembly.facts(from: tree, limits: limits).completed(by: defaults)
        var changed: TreeFacts?
        if !options.readsWorkTree, !changes.isEmpty {
            tree.overlay(changes)
            changed = assembly.facts(from: tree, limits: limits).completed(by: defaults)
        }
        let history = task.assembly(asOf: options.asOf, keepsPeople: options.keepsPeople)
        return CollectedFacts(
            facts: committed.completed(by: history), withWorkTree: changed?.completed(by: history),
            stored: options.keepsFacts ? task.record.map { committed.stored(with: $0, history) } : nil)
    }
}
