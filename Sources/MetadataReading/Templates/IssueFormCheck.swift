/// The rules of an issue form.
///
/// Sources: GitHub's "Syntax for issue forms" and "Common validation errors when creating issue forms"; Gitea's "Issue and
/// pull request templates", whose forms name `about` where GitHub's have `description`.
struct IssueFormCheck {
    private(set) var problems: ProblemList
    private(set) var name: MetadataValue?
    private(set) var about: MetadataValue?
    private(set) var fieldLines: [Int] = []
    private(set) var requiredCount = 0
    private(set) var starterLines: [Int] = []
    private var ids: Set<String> = []
    private var labels: Set<String> = []

    private static let keys: Set<String> = [
        "name", "description", "body", "title", "labels", "assignees", "projects", "type", "about", "ref", "content",
    ]
    private static let types = ["markdown", "textarea", "input", "dropdown", "checkboxes", "upload"]

    init(_ bytes: [UInt8], forge: TemplateForge) {
        let tree = DataTree.yaml(bytes)
        problems = ProblemList(tree.problems)
        guard let root = tree.root, let entries = root.entries else {
            if tree.problems.isEmpty {
                problems.error(
                    "form/type", tree.root?.line, "the form is no mapping", remedy: "add name, description and body")
            }
            return
        }
        name = root["name"]?.located
        about = (root["description"] ?? (forge == .github ? nil : root["about"]))?.located
        checkHead(root, entries)
        checkBody(root)
    }

    private mutating func checkHead(_ root: DataValue, _ entries: [DataEntry]) {
        for (key, value) in [("name", name), ("description", about)] where value == nil {
            problems.error(
                "form/\(key)", root.line, "the form has no \(key)", remedy: "add \"\(key):\" with a few words")
        }
        for entry in entries where !Self.keys.contains(entry.key) {
            problems.warning(
                "form/unknown-key", entry.line, "the form has the unknown key \(quoted(entry.key))",
                remedy: nearest(to: entry.key, among: Self.keys.sorted()).map { "did you mean \($0)?" } ?? "remove it")
        }
        if let about, about.text.lowercased().contains("template's purpose here") { starterLines.append(about.line) }
    }

    private mutating func checkBody(_ root: DataValue) {
        guard let body = root.entry("body"), let items = body.value.items, !items.isEmpty else {
            problems.error(
                "form/body", root.entry("body")?.line ?? root.line, "the form has no body",
                remedy: "add a list of fields")
            return
        }
        for item in items { checkField(item) }
        if fieldLines.isEmpty {
            problems.error(
                "form/only-text", body.line, "the body has no field to fill in", remedy: "add a textarea or an input")
        }
    }

    private mutating func checkField(_ field: DataValue) {
        guard let type = field["type"]?.string, Self.types.contains(type) else {
            let named = field["type"]?.scalar?.text ?? "nothing"
            problems.error(
                "form/field-type", field["type"]?.line ?? field.line, "a field's type is \(quoted(named))",
                remedy: "use \(listed(Self.types))")
            return
        }
        let attributes = field["attributes"]
        if type == "markdown" {
            if attributes?["value"]?.located == nil {
                problems.error(
                    "form/markdown", field.line, "a markdown field has no value", remedy: "add attributes.value")
            }
            return
        }
        fieldLines.append(field.line)
        if field["validations"]?["required"]?.scalar?.boolean == true { requiredCount += 1 }
        checkID(field)
        checkLabel(attributes, of: field)
        checkFlag(field["validations"]?["required"], "validations.required")
        checkFlag(attributes?["multiple"], "multiple")
        if type == "dropdown" { checkChoices(attributes, of: field) }
        if type == "checkboxes" { checkBoxes(attributes, of: field) }
    }

    private mutating func checkID(_ field: DataValue) {
        guard let id = field["id"] else { return }
        let text = id.located?.text ?? ""
        let isPlain = text.utf8.allSatisfy {
            $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
        }
        if text.isEmpty || !isPlain {
            problems.error("form/id", id.line, "the id \(quoted(text)) may have letters, digits, - and _ alone")
        } else if !ids.insert(text).inserted {
            problems.error(
                "form/id", id.line, "the id \(quoted(text)) is used twice", remedy: "give each field its own")
        }
    }

    private mutating func checkLabel(_ attributes: DataValue?, of field: DataValue) {
        guard let label = attributes?["label"]?.located else {
            problems.error("form/label", field.line, "a field has no label", remedy: "add attributes.label")
            return
        }
        guard !labels.insert(label.text.lowercased()).inserted else { return }
        problems.error(
            "form/label", label.line, "the label \(quoted(label.text)) is used twice", remedy: "tell them apart")
    }

    private mutating func checkFlag(_ value: DataValue?, _ key: String) {
        guard let value, value.scalar?.kind != .boolean else { return }
        problems.error("form/flag", value.line, "\(key) is \(value.kindName); true or false is needed")
    }

    private mutating func checkChoices(_ attributes: DataValue?, of field: DataValue) {
        guard let options = attributes?["options"]?.items, !options.isEmpty else {
            problems.error("form/options", field.line, "a dropdown has no options", remedy: "add attributes.options")
            return
        }
        var seen: Set<String> = []
        for option in options {
            guard let text = option.located?.text, option.scalar?.kind != .boolean else {
                problems.error(
                    "form/options", option.line, "an option is \(option.kindName); a text is needed",
                    remedy: "put it in quotes")
                continue
            }
            if !seen.insert(text.lowercased()).inserted {
                problems.error("form/options", option.line, "the option \(quoted(text)) occurs twice")
            } else if text.lowercased() == "none" {
                problems.error(
                    "form/options", option.line, "the option \"None\" is reserved", remedy: "call it \"Not applicable\""
                )
            }
        }
    }

    private mutating func checkBoxes(_ attributes: DataValue?, of field: DataValue) {
        guard let options = attributes?["options"]?.items, !options.isEmpty else {
            problems.error("form/options", field.line, "check boxes have no options", remedy: "add attributes.options")
            return
        }
        for option in options where option["label"]?.located == nil {
            problems.error("form/options", option.line, "a check box has no label", remedy: "add \"- label:\"")
        }
        if options.contains(where: { $0["required"]?.scalar?.boolean == true }) { requiredCount += 1 }
    }
}
