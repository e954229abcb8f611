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
}
