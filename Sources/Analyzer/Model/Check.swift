public import RepositoryFacts

/// One question about a repository, with all that is needed to ask, answer, explain and test it.
///
/// A check sees facts only: it reads no file and knows no clock, so that every answer can be tested with literals.
public protocol Check: Sendable {
    /// What the check asks, and why.
    var description: CheckDescription { get }

    /// Cases with their answers. They are documentation, and a test judges each of them.
    var examples: [CheckExample] { get }

    /// Answers the question.
    func judge(_ facts: RepositoryFacts) -> Judgement
}

extension Check {
    /// The check's id.
    public var id: String { description.id }
}
