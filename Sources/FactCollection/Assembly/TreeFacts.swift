import RepositoryFacts

/// What the files of one tree say, before the history is known.
struct TreeFacts {
    var facts: RepositoryFacts
    /// The people whom a document names as those who look after the project; nil where none does.
    let stewards: StewardAssembly?

    /// The same with what the owner's defaults add, where there are any.
    func completed(by defaults: OwnerDefaults?) -> TreeFacts {
        var completed = self
        defaults?.complete(&completed.facts)
        return completed
    }

    /// The facts with what the history says.
    func completed(by history: HistoryAssembly) -> RepositoryFacts {
        var facts = facts
        facts.history = history.history
        facts.releases = history.releases
        facts.origin = history.origin
        facts.truckFactor = history.truckFactor
        facts.branches = history.branches
        facts.people = history.people
        if let stewards { facts.stewards = stewards.facts { history.standings?($0) } }
        return facts
    }
}
