/// The rules of a Markdown template for issues.
///
/// GitHub lists a template of its folder only with `name` and `about`; Gitea and Forgejo take plain files as well, and
/// GitLab names a template after its file.
struct IssueMarkdownCheck {
    let text: TemplateText
    let name: MetadataValue?
    let about: MetadataValue?
    private(set) var starterLines: [Int]
    private(set) var problems = ProblemList()

    init(_ bytes: [UInt8], forge: TemplateForge, isListed: Bool) {
        let content: String
        switch DataTree.text(of: bytes, limit: 64 << 10) {
        case .success(let decoded): content = decoded
        case .failure(let unreadable):
            content = ""
            problems.add(unreadable.problem)
        }
        let matter = FrontMatter(content)
        let fields = matter.tree?.root
        text = TemplateText(matter.body, firstLine: matter.firstLine)
        name = fields?["name"]?.located
        about = (fields?["about"] ?? (forge == .github ? nil : fields?["description"]))?.located
        starterLines = text.placeholderLines
        if let about, about.text.lowercased().contains("template's purpose here") {
            starterLines.insert(about.line, at: 0)
        }
        for problem in matter.tree?.problems ?? [] { problems.add(problem) }
        checkFrontMatter(matter, forge: forge, isListed: isListed)
        if text.filledLineCount == 0, problems.all.isEmpty {
            problems.error(
                "template/empty", nil, "the template asks for nothing", remedy: "add headings for what helps")
        }
    }

    private mutating func checkFrontMatter(_ matter: FrontMatter, forge: TemplateForge, isListed: Bool) {
        guard isListed, forge == .github || (matter.tree != nil && forge != .gitlab),
            matter.tree?.problems.isEmpty ?? true
        else { return }
        if matter.tree == nil {
            problems.error(
                "template/front-matter", 1, "the template has no front matter, so that GitHub does not list it",
                remedy: "start the file with ---, name:, about: and ---")
            return
        }
        for (key, value) in [("name", name), ("about", about)] where value == nil {
            problems.error(
                "template/\(key)", 1, "the front matter has no \(key)", remedy: "add \"\(key):\" with a few words")
        }
    }
}
