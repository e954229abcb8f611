import MetadataReading
import ReportModel
import RepositoryFacts

struct IssueTemplateCheck: Check {
    let description = CheckDescription(
        id: "issue-template",
        title: "Issue form or template",
        kind: .document,
        weight: 3,
        ways: [.serves(.takePart, 3), .serves(.develop, 2)],
        grade: .b,
        rationale: "A form tells people what to write, so that their first report is one that somebody can act on.",
        rule:
            "A form or template that its forge accepts and that asks for something; half where the forge would not offer "
            + "it, or it is longer than anybody fills in.",
        remediation: "Add a short issue form for bugs and one for ideas.",
        sources: [
            "Sülün et al., TOSEM 2024, 100 projects: issues resolved in 103 days instead of 381",
            "Fronchetti et al., OSS 2019, own reanalysis: no effect on newcomers (0.9 to 1.4)",
        ],
        sharedFile: ".github/ISSUE_TEMPLATE/")

    var examples: [CheckExample] {
        [
            CheckExample("a form with a field", is: .met) {
                $0.issueTemplates = .issueTemplate(
                    """
                    name: Bug
                    description: Something is wrong
                    body:
                      - type: textarea
                        id: what
                        attributes:
                          label: What happened?
                    """)
            },
            CheckExample("a form without a description", is: .partlyMet) {
                $0.issueTemplates = .issueTemplate(
                    """
                    name: Bug
                    body:
                      - type: textarea
                        id: what
                        attributes:
                          label: What happened?
                    """)
            },
            CheckExample("an empty form", is: .unmet) { $0.issueTemplates = .issueTemplate("") },
            CheckExample("no template", is: .unmet) { $0.issueTemplates = .absent },
            CheckExample("its text is not in the clone", is: .unknown) {
                $0.issueTemplates = .found([
                    Document(path: ".github/ISSUE_TEMPLATE/bug.yml", unread: "not in this partial clone")
                ])
            },
        ]
    }

    func judge(_ facts: RepositoryFacts) -> Judgement {
        facts.issueTemplates.judgeList(ifAbsent: .unmet("there is no issue form or template")) { templates in
            let good = templates.filter { $0.reading.isValid && !$0.reading.isTooLong && !$0.reading.isEmpty }
            if let first = good.first {
                return .met(
                    "\(Count(good.count, "form or template", "forms or templates")) for issues\(first.origin)",
                    good.prefix(5).map { .file($0.path) })
            }
            let first = templates[0]
            if first.reading.isEmpty { return .unmet("\(first.path) asks for nothing", [.file(first.path)]) }
            if first.reading.isValid {
                return .partlyMet(
                    0.5, "\(first.path) is longer than anybody fills in", [.file(first.path)],
                    nextStep: "Cut \(first.path) down to what is needed to act.")
            }
            let problem = first.reading.problems.first { $0.severity == .error }
            return .partlyMet(
                0.5, "\(first.path) breaks a rule of its forge: \(problem?.message ?? "it is not valid")",
                [.file(first.path, line: problem?.line)], nextStep: "Mend \(first.path).")
        }
    }
}

extension Fact<[Document<IssueTemplateReading>]> {
    /// One form with this text.
    fileprivate static func issueTemplate(_ text: String) -> Self {
        let path = ".github/ISSUE_TEMPLATE/bug.yml"
        return .found([Document(path: path, reading: .read(Array(text.utf8), path: path))])
    }
}
