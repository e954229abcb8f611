/// What a template for issues asks for, and whether its forge accepts it.
public struct IssueTemplateReading: Hashable, Sendable, Codable {
    /// Free text with headings, or a form with fields.
    public enum Kind: String, Hashable, Sendable, Codable {
        case markdown
        case form
    }

    /// Its type.
    public let kind: Kind
    /// The forge whose rules were applied.
    public let forge: TemplateForge
    /// The name that the forge shows in its list.
    public let name: MetadataValue?
    /// The sentence that the forge shows beside the name.
    public let about: MetadataValue?
    /// The lines that ask for something, at most 50.
    public let promptLines: [Int]
    /// How many headings (Markdown) or fields (form) there are.
    public let sectionCount: Int
    /// How many fields must be filled in; none in Markdown.
    public let requiredCount: Int
    /// Whether it asks for nothing and says nothing.
    public let isEmpty: Bool
    /// The lines where text of a starter was left; the unaltered bug report of a forge is no starter.
    public let starterLines: [Int]
    /// Whether it is longer than a newcomer will read: over 120 lines or 8,000 characters, or over 25 fields.
    public let isTooLong: Bool
    /// The rules of the forge that the file breaks.
    public let problems: [MetadataProblem]

    /// True where the forge offers the template.
    public var isValid: Bool {
        problems.areOnlyWarnings
    }

    /// Reads a template for issues.
    ///
    /// - Parameters:
    ///   - bytes: the file.
    ///   - path: its path in the repository, which tells the forge, and a form (`.yml`, `.yaml`) from Markdown.
    public static func read(_ bytes: [UInt8], path: String) -> IssueTemplateReading {
        let lowered = path.lowercased()
        let forge = TemplateForge(path: path)
        if lowered.hasSuffix(".yml") || lowered.hasSuffix(".yaml") {
            return IssueTemplateReading(form: IssueFormCheck(bytes, forge: forge), forge: forge)
        }
        let isListed = lowered.split(separator: "/").dropLast().last == "issue_template"
        return IssueTemplateReading(markdown: IssueMarkdownCheck(bytes, forge: forge, isListed: isListed), forge: forge)
    }

    private init(form: IssueFormCheck, forge: TemplateForge) {
        kind = .form
        self.forge = forge
        name = form.name
        about = form.about
        promptLines = Array(form.fieldLines.prefix(50))
        sectionCount = form.fieldLines.count
        requiredCount = form.requiredCount
        isEmpty = form.fieldLines.isEmpty
        starterLines = form.starterLines
        isTooLong = form.fieldLines.count > 25
        problems = form.problems.all
    }

    private init(markdown: IssueMarkdownCheck, forge: TemplateForge) {
        kind = .markdown
        self.forge = forge
        name = markdown.name
        about = markdown.about
        promptLines = Array(markdown.text.promptLines.prefix(50))
        sectionCount = markdown.text.headingCount
        requiredCount = 0
        isEmpty = markdown.text.filledLineCount == 0
        starterLines = markdown.starterLines
        isTooLong = markdown.text.filledLineCount > 120 || markdown.text.characterCount > 8000
        problems = markdown.problems.all
    }
}
