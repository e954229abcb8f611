/// What a template for pull or merge requests asks for.
public struct ChangeTemplateReading: Hashable, Sendable, Codable {
    /// The forge whose rules were applied.
    public let forge: TemplateForge
    /// The lines that ask for something, comments among them, at most 50.
    public let promptLines: [Int]
    /// How many of them are boxes to tick.
    public let checkBoxCount: Int
    /// How many headings there are.
    public let headingCount: Int
    /// Whether it asks for nothing and says nothing.
    public let isEmpty: Bool
    /// The lines where text of a starter was left.
    public let starterLines: [Int]
    /// Whether it is longer than a newcomer will read: over 120 lines or 8,000 characters.
    public let isTooLong: Bool
    /// Why the file cannot be read, or asks for nothing.
    public let problems: [MetadataProblem]

    /// True where the forge fills it into a new proposal and it says something.
    public var isValid: Bool {
        problems.areOnlyWarnings
    }

    /// Reads a template for changes in Markdown, or a form of Gitea and Forgejo (`.yml`, `.yaml`).
    public static func read(_ bytes: [UInt8], path: String) -> ChangeTemplateReading {
        let forge = TemplateForge(path: path)
        let lowered = path.lowercased()
        if lowered.hasSuffix(".yml") || lowered.hasSuffix(".yaml") {
            return ChangeTemplateReading(form: IssueFormCheck(bytes, forge: forge), forge: forge)
        }
        return ChangeTemplateReading(
            markdown: IssueMarkdownCheck(bytes, forge: forge, isListed: false), forge: forge)
    }

    private init(form: IssueFormCheck, forge: TemplateForge) {
        self.forge = forge
        promptLines = Array(form.fieldLines.prefix(50))
        checkBoxCount = 0
        headingCount = 0
        isEmpty = form.fieldLines.isEmpty
        starterLines = form.starterLines
        isTooLong = form.fieldLines.count > 25
        problems = form.problems.all
    }

    private init(markdown: IssueMarkdownCheck, forge: TemplateForge) {
        self.forge = forge
        promptLines = Array(markdown.text.promptLines.prefix(50))
        checkBoxCount = markdown.text.checkBoxCount
        headingCount = markdown.text.headingCount
        isEmpty = markdown.text.filledLineCount == 0
        starterLines = markdown.text.placeholderLines
        isTooLong = markdown.text.filledLineCount > 120 || markdown.text.characterCount > 8000
        problems = markdown.problems.all
    }
}
