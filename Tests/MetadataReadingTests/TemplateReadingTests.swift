import MetadataReading
import TestSupport
import Testing

@Suite("Templates for issues and changes", .tags(.small))
struct TemplateReadingTests {
    private func issue(_ text: String, path: String = ".github/ISSUE_TEMPLATE/bug.md") -> IssueTemplateReading {
        IssueTemplateReading.read(Array(text.utf8), path: path)
    }

    private func change(_ text: String, path: String = ".github/pull_request_template.md") -> ChangeTemplateReading {
        ChangeTemplateReading.read(Array(text.utf8), path: path)
    }

    private let markdown = """
        ---
        name: Something broke
        about: Tell us what went wrong
        ---

        ## What did you do
        <!-- the steps, one a line -->

        **What happened**
        Which version?
        - [ ] I looked for a similar report
        """

    @Test
    func markdownTemplatesAreRead() {
        let reading = issue(markdown)
        #expect(reading.isValid)
        #expect(reading.kind == .markdown)
        #expect(reading.name == MetadataValue(text: "Something broke", line: 2))
        #expect(reading.about?.line == 3)
        #expect(reading.promptLines == [6, 7, 9, 10, 11])
        #expect(reading.sectionCount == 1)
        #expect(!reading.isEmpty)
        #expect(!reading.isTooLong)
        #expect(reading.starterLines.isEmpty)
    }

    @Test(arguments: [
        ("---\nname: A\n---\nx", ["template/about"]), ("---\nabout: A\n---\nx", ["template/name"]),
        ("## What", ["template/front-matter"]),
        ("---\nname: A\nabout: B\n---\n", ["template/empty"]), ("---\nname: [\n---\nx", ["yaml/syntax"]),
    ])
    func gitHubNeedsNameAndAbout(text: String, rules: [String]) {
        #expect(issue(text).problems.map(\.rule) == rules)
    }

    @Test(arguments: [
        ".gitlab/issue_templates/bug.md", ".gitea/ISSUE_TEMPLATE/bug.md", ".forgejo/issue_template/bug.md",
        "ISSUE_TEMPLATE.md",
        "docs/issue_template.md",
    ])
    func plainFilesAreTemplatesElsewhere(path: String) {
        #expect(issue("## What\n", path: path).isValid)
    }

    @Test
    func linesMayEndAsOnWindows() {
        let reading = issue(markdown.replacing("\n", with: "\r\n"))
        #expect(reading.isValid)
        #expect(reading.promptLines == [6, 7, 9, 10, 11])
        #expect(issue(form.replacing("\n", with: "\r\n"), path: ".github/ISSUE_TEMPLATE/report.yml").problems.isEmpty)
    }

    @Test
    func starterTextIsNoticed() {
        let text = "---\nname: Custom\nabout: Describe this issue template's purpose here.\n---\n\nLorem ipsum\n"
        #expect(issue(text).starterLines == [3, 6])
    }

    private let form = """
        name: Report
        description: Something broke
        body:
          - type: markdown
            attributes: {value: Thank you}
          - type: textarea
            id: what
            attributes: {label: What happened}
            validations: {required: true}
          - type: dropdown
            attributes: {label: Where, options: [Linux, macOS]}
          - type: checkboxes
            attributes: {label: Before, options: [{label: I looked, required: true}]}
        """

    @Test
    func formsAreRead() {
        let reading = issue(form, path: ".github/ISSUE_TEMPLATE/report.yml")
        #expect(reading.problems.isEmpty)
        #expect(reading.kind == .form)
        #expect(reading.sectionCount == 3)
        #expect(reading.requiredCount == 2)
        #expect(reading.promptLines == [6, 10, 12])
    }

    @Test(arguments: [
        ("name: Report\n", "", "form/name"), ("description:", "about:", "form/description"),
        ("type: textarea", "type: text", "form/field-type"),
        ("{value: Thank you}", "{}", "form/markdown"), ("id: what", "id: a b", "form/id"),
        ("label: Where", "label: What happened", "form/label"),
        ("label: Where, ", "", "form/label"), ("[Linux, macOS]", "[]", "form/options"),
        ("[Linux, macOS]", "[true, a]", "form/options"),
        ("[Linux, macOS]", "[a, A]", "form/options"), ("[Linux, macOS]", "[a, None]", "form/options"),
        ("required: true}\n", "required: always}\n", "form/flag"),
        ("{label: I looked", "{text: I looked", "form/options"),
    ])
    func brokenFormsAreExplained(old: String, new: String, rule: String) {
        let reading = issue(form.replacing(old, with: new), path: ".github/ISSUE_TEMPLATE/report.yaml")
        #expect(reading.problems.map(\.rule) == [rule])
    }

    @Test
    func giteaFormsSayAbout() {
        let text = form.replacing("description:", with: "about:")
        #expect(issue(text, path: ".gitea/ISSUE_TEMPLATE/report.yml").isValid)
    }

    @Test(arguments: [
        "", "body: []", "- a", "name: a\ndescription: b\nbody:\n  - type: markdown\n    attributes: {value: a}\n",
    ])
    func formsWithoutFieldsAreInvalid(text: String) {
        let reading = issue(text, path: ".github/ISSUE_TEMPLATE/report.yml")
        #expect(!reading.isValid)
        #expect(reading.isEmpty)
    }

    @Test
    func theChooserLeadsElsewhere() {
        let reading = IssueChooserReading.read(
            Array(
                "blank_issues_enabled: false\ncontact_links:\n  - {name: Forum, url: 'https://f.org', about: Ask here}\n"
                    .utf8))
        #expect(reading.problems.isEmpty)
        #expect(reading.allowsBlankIssues == false)
        #expect(reading.contactLinks == [MetadataValue(text: "https://f.org", line: 3)])
        #expect(!IssueChooserReading.read(Array("contact_links: [{name: Forum}]".utf8)).isValid)
        #expect(!IssueChooserReading.read(Array("blank_issues_enabled: maybe".utf8)).isValid)
        #expect(IssueChooserReading.read([]).isValid)
    }

    @Test
    func changeTemplatesCountCommentsAsPrompts() {
        let reading = change("<!-- Why is this needed?\n## not a heading\n-->\n\n- [ ] tests\n- [x] docs\n")
        #expect(reading.isValid)
        #expect(reading.promptLines == [1, 5, 6])
        #expect(reading.checkBoxCount == 2)
        #expect(reading.headingCount == 0)
    }

    @Test(arguments: ["", " \n\n", "---\n---\n"])
    func emptyChangeTemplatesAreInvalid(text: String) {
        #expect(change(text).isEmpty)
        #expect(!change(text).isValid)
    }

    @Test
    func longTemplatesAreTooLong() {
        let text = String(repeating: "## Another question\n", count: 121)
        #expect(change(text).isTooLong)
        #expect(change(text).promptLines.count == 50)
        #expect(!change(String(repeating: "## Another question\n", count: 120)).isTooLong)
    }

    @Test(arguments: [
        ("a/.gitlab/x.md", TemplateForge.gitlab), (".forgejo/x", .forgejo), (".Gitea/x", .gitea), ("docs/x", .github),
        ("x", .github),
    ])
    func theFolderTellsTheForge(path: String, forge: TemplateForge) {
        #expect(TemplateForge(path: path) == forge)
    }
}
