/// What the tags say about releases, up to the day on which the history is judged.
public struct ReleaseFacts: Sendable, Equatable, Codable {
    /// How many tags look like versions.
    public var count: Int
    /// How many of those are dated in the 365 days before.
    public var lastYear: Int
    /// The newest one.
    public var newest: String?
    /// Its age in days.
    public var ageInDays: Int?
    /// The tag with the highest version that is no pre-release; nil where no tag is a mere version.
    public var highest: String?
    /// The commit of that tag, in hexadecimal.
    public var highestCommit: String?

    /// Memberwise.
    public init(
        count: Int, lastYear: Int, newest: String?, ageInDays: Int?, highest: String? = nil,
        highestCommit: String? = nil
    ) {
        self.count = count
        self.lastYear = lastYear
        self.newest = newest
        self.ageInDays = ageInDays
        self.highest = highest
        self.highestCommit = highestCommit
    }
}
