import Git
import HistoryReading
import RepositoryFacts

/// What the commits, the tags and the branches say at one moment.
struct HistoryAssembly: Sendable {
    var history: HistoryFacts
    var releases: Fact<ReleaseFacts>
    var origin: Fact<OriginFacts>
    var branches: Fact<BranchFacts>
    var truckFactor: Fact<TruckFactorFacts>
    var people: [PersonFacts]?
    /// Who of those that a document names takes part; nil where the history is not known.
    var standings: (@Sendable ([PersonClue]) -> [Standing])?

    /// A history of which nothing could be read, for this reason.
    init(unread reason: String) {
        history = .unknown(UnknownHistory(reason: .notRead(reason)))
        releases = .unknown(reason)
        origin = .unknown(reason)
        branches = .unknown(reason)
        truckFactor = .absent
    }

    /// Reads what `revision` reaches and the tags, with a handle of its own on the repository at `location`; the changes of
    /// files as well where `sources` are given.
    init(
        location: String, from revision: Revision, mailmap: [UInt8]?, sources: [String]?, options: CollectionOptions
    ) {
        do throws(RepositoryError) {
            let repository = try Repository(path: location)
            let record = HistoryRecord(
                of: repository, from: revision, mailmap: mailmap, sources: sources, threads: options.threads)
            self = record.assembly(asOf: options.asOf, keepsPeople: options.keepsPeople)
        } catch {
            self.init(unread: "\(error)")
        }
    }
}
