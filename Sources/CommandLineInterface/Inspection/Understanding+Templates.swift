import MetadataReading
import Reporter

extension IssueTemplateReading: RuledReading {
    /// What the template asks for.
    var understandings: [Understanding] {
        var all: [Understanding] = []
        all.add("\(kind.rawValue) for \(forge.rawValue)")
        all.add(
            kind == .form
                ? "\(sectionCount.counted("field", "fields")), \(requiredCount) required"
                : sectionCount.counted("heading", "headings"))
        all.add("empty", if: isEmpty)
        all.add("longer than a newcomer will read", if: isTooLong)
        all.add("name", name)
        all.add("about", about)
        all.add("text of a starter left", lines: starterLines)
        all.add("asks for something", lines: promptLines)
        return all
    }
}

extension IssueChooserReading: RuledReading {
    /// What people see before they choose a template.
    var understandings: [Understanding] {
        var all: [Understanding] = []
        if let allowsBlankIssues { all.add(allowsBlankIssues ? "allows blank issues" : "allows no blank issues") }
        all.add("leads to", contactLinks)
        return all
    }
}

extension ChangeTemplateReading: RuledReading {
    /// What the template asks for.
    var understandings: [Understanding] {
        var all: [Understanding] = []
        all.add("for \(forge.rawValue)")
        all.add("\(headingCount.counted("heading", "headings")), \(checkBoxCount.counted("check box", "check boxes"))")
        all.add("empty", if: isEmpty)
        all.add("longer than a newcomer will read", if: isTooLong)
        all.add("text of a starter left", lines: starterLines)
        all.add("asks for something", lines: promptLines)
        return all
    }
}
