public import ReportModel
public import RepositoryFacts

/// A case with the answer that a check gives to it.
public struct CheckExample: Sendable {
    /// What the case is, in a few words.
    public let name: String
    /// The facts of the case; whatever they leave out is absent.
    public let facts: RepositoryFacts
    /// The right answer.
    public let verdict: Verdict

    /// A case that starts from a repository in which nothing was found.
    public init(_ name: String, is verdict: Verdict, _ arrange: (inout RepositoryFacts) -> Void) {
        var facts = RepositoryFacts.bare
        arrange(&facts)
        self.name = name
        self.facts = facts
        self.verdict = verdict
    }
}
