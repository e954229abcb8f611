import RepositoryFacts

/// What the files of one tree say, before the history is known.
struct TreeFacts {
    var facts: RepositoryFacts
    /// The people whom a document names as those who look after the project; nil where none does.
    let stewards: StewardAssembly?
    /// The checks that the project asks to be spared, on any day.
    let exemptions: ExemptionAssembly

    /// The same with what the owner's defaults add, where there are any.
    func completed(by defaults: OwnerDefaults?) -> TreeFacts {
        var completed = self
        defaults?.complete(&completed.facts)
        return completed
    }

    /// The facts with what the history says.
    func completed(by history: HistoryAssembly) -> RepositoryFacts {
        var facts = facts
        facts.take(history, stewards: stewards?.named(history.people))
        facts.people = history.listed
        return facts
    }

    /// The same in a form that can be kept and judged at other moments.
    func stored(with record: HistoryRecord, _ history: HistoryAssembly) -> StoredFacts {
        StoredFacts(
            facts: completed(by: history), history: record.moments, stewards: stewards?.named(history.people),
            exemptions: exemptions)
    }
}

extension RepositoryFacts {
    /// Takes over what the history says at one moment.
    mutating func take(_ history: HistoryAssembly, stewards: NamedStewards?) {
        self.history = history.history
        releases = history.releases
        origin = history.origin
        truckFactor = history.truckFactor
        branches = history.branches
        if let stewards { self.stewards = stewards.facts(history.standings) }
    }
}
