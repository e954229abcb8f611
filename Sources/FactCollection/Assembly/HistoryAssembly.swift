import HistoryReading
import RepositoryFacts

/// What the commits, the tags and the branches say at one moment.
struct HistoryAssembly: Sendable {
    var history: HistoryFacts
    var releases: Fact<ReleaseFacts>
    var origin: Fact<OriginFacts>
    var branches: Fact<BranchFacts>
    var truckFactor: Fact<TruckFactorFacts>
    /// Who contributed; nil where nobody asked.
    var listed: [PersonFacts]?
    /// The people of the history that each of those a document names may be, by their numbers.
    var people: @Sendable ([PersonClue]) -> [[UInt32]] = { $0.map { _ in [] } }
    /// Which of these people take part; nil where the history is not known.
    var standings: (@Sendable ([[UInt32]]) -> [Standing])?

    /// A history of which nothing could be read, for this reason.
    init(unread reason: String) {
        history = .unknown(UnknownHistory(reason: .notRead(reason)))
        releases = .unknown(reason)
        origin = .unknown(reason)
        branches = .unknown(reason)
        truckFactor = .absent
    }
}
