public import MetadataReading
public import RepositoryFacts

/// The facts of a scan in a form that can be kept and judged again: under another model, another configuration, or at another
/// moment.
public struct StoredFacts: Sendable, Codable {
    private let facts: RepositoryFacts
    private let history: HistoryMoments
    private let stewards: NamedStewards?
    private let exemptions: ExemptionAssembly

    init(
        facts: RepositoryFacts, history: HistoryMoments, stewards: NamedStewards?, exemptions: ExemptionAssembly
    ) {
        self.facts = facts
        self.history = history
        self.stewards = stewards
        self.exemptions = exemptions
    }

    /// The facts at `moment`, in seconds since 1970, or at the scanned commit's; with the exemptions of `configuration` where it
    /// is given, instead of those that held at the scan.
    public func facts(asOf moment: Int64? = nil, configuration: Configuration? = nil) -> RepositoryFacts {
        var facts = facts
        facts.asOf = moment ?? facts.source.commitTime
        facts.take(history.assembly(asOf: moment), stewards: stewards)
        var exemptions = exemptions
        if let configuration {
            exemptions = ExemptionAssembly(configuration, path: "the configuration")
            exemptions.position = self.exemptions.position
        }
        exemptions.apply(to: &facts, at: facts.asOf)
        return facts
    }
}
