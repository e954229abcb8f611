public import RepositoryFacts

/// The facts of one repository at one revision.
public struct CollectedFacts: Sendable {
    /// What the commit says; with the work tree's files where they were asked for.
    public var facts: RepositoryFacts
    /// What the commit and the uncommitted files say together; nil where there are none or nobody asked.
    public var withWorkTree: RepositoryFacts?
    /// The facts in a form that can be kept; nil where nobody asked, and where the history could not be read.
    public var stored: StoredFacts?
}
