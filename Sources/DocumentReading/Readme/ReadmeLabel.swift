/// What a section of a README is about, after Prana et al., "Categorizing the Content of GitHub README Files", EMSE 2018.
public enum ReadmeLabel: String, Sendable, Equatable, Hashable, CaseIterable, Codable {
    /// What the project is.
    case what
    /// Why to use it: advantages, comparisons, purpose.
    case why
    /// How to install, use, configure or build it.
    case how
    /// Its state: versions, changes, plans.
    case when
    /// Who is behind it: authors, licence, contact.
    case who
    /// Where to find more: documentation, support, related projects.
    case references
    /// How to take part.
    case contribution
    /// None of these.
    case other
}

/// A section of a README with what it is about.
public struct ReadmeSection: Sendable, Equatable, Codable {
    /// The words of the heading; empty before the first one.
    public let heading: String
    /// The line of the heading, counted from 1.
    public let line: Int
    /// What the section is about, in the order of `ReadmeLabel`; never empty.
    public let labels: [ReadmeLabel]

    /// A section with its labels.
    public init(heading: String, line: Int, labels: [ReadmeLabel]) {
        self.heading = heading
        self.line = line
        self.labels = labels
    }
}
