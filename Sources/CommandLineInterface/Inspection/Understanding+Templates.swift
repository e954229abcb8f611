import MetadataReading

extension IssueTemplateReading {
    /// What the template asks for.
    var understandings: [Understanding] {
        var all: [Understanding] = []
        all.add("\(kind.rawValue) for \(forge.rawValue)")
        all.add(
            kind == .form
                ? "\(sectionCount.counted("field")), \(requiredCount) required" : "\(sectionCount.counted("heading"))")
        all.add("empty", if: isEmpty)
        all.add("longer than a newcomer will read", if: isTooLong)
        all.add("name", name)
        all.add("about", about)
        all.add("text of a starter left", lines: starterLines)
        all.add("asks for something", lines: promptLines)
        return all
    }
}

extension IssueChooserReading {
    /// What people see before they choose a template.
    var understandings: [Understanding] {
        var all: [Understanding] = []
        if let allowsBlankIssues { all.add(allowsBlankIssues ? "allows blank issues" : "allows no blank issues") }
        all.add("leads to", contactLinks)
        return all
    }
}

extension ChangeTemplateReading {
    /// What the template asks for.
    var understandings: [Understanding] {
        var all: [Understanding] = []
        all.add("for \(forge.rawValue)")
        all.add("\(headingCount.counted("heading")), \(checkBoxCount.counted("check box"))")
        all.add("empty", if: isEmpty)
        all.add("longer than a newcomer will read", if: isTooLong)
        all.add("text of a starter left", lines: starterLines)
        all.add("asks for something", lines: promptLines)
        return all
    }
}
