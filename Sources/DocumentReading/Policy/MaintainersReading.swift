/// How many people a list of maintainers names. Names and addresses are counted, never kept.
public struct MaintainersReading: PolicyReading, Codable {
    /// Words; a character of a script without spaces counts as half a word.
    public let wordCount: Int
    /// What nobody has filled in.
    public let blanks: [TemplateBlank]
    /// How many people are named as active.
    public let count: Int
    /// Lines that name them, counted from 1.
    public let substanceLines: [Int]

    /// Reads `text`. Takes any text, in time linear in its length.
    public init(text: String) {
        self.init(PolicyText(text))
    }

    init(_ policy: PolicyText) {
        var roll = MaintainerRoll()
        for line in policy.source.lines where !line.isCode && !line.isBlank { _ = roll.people(on: line) }
        wordCount = policy.wordCount
        blanks = policy.blanks
        count = roll.count
        substanceLines = roll.lines
    }
}
