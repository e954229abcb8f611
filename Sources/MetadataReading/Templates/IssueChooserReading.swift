/// What the `config.yml` beside the issue templates offers to people before they open an issue.
public struct IssueChooserReading: Hashable, Sendable {
    /// Whether an issue without a template may be opened; nil where the file does not say, which allows it.
    public let allowsBlankIssues: Bool?
    /// The links to other places to ask.
    public let contactLinks: [MetadataValue]
    /// The rules of the format that the file breaks.
    public let problems: [MetadataProblem]

    /// True where the forge uses the file.
    public var isValid: Bool {
        problems.areOnlyWarnings
    }

    /// Reads a `config.yml`.
    public static func read(_ bytes: [UInt8]) -> IssueChooserReading {
        let tree = DataTree.yaml(bytes)
        var check = ShapeCheck(format: "chooser")
        for problem in tree.problems { check.problems.add(problem) }
        if let root = tree.root, !root.isNull { check.check(root, shape) }
        let links = tree.root?["contact_links"]?.items ?? []
        return IssueChooserReading(
            allowsBlankIssues: tree.root?["blank_issues_enabled"]?.scalar?.boolean,
            contactLinks: links.compactMap { $0["url"]?.located }, problems: check.problems.all)
    }

    private static let shape: Shape = {
        let text = Shape.text(TextRule("a text") { !$0.isEmpty })
        let link = Shape.record(
            RecordShape([
                "name": .required(text), "about": .required(text),
                "url": .required(.text(TextRule("a URL") { WebAddress($0)?.isComplete ?? false })),
            ]))
        return .record(
            RecordShape([
                "blank_issues_enabled": .optional(.text(.boolean)), "contact_links": .optional(.list(link)),
            ]))
    }()
}
