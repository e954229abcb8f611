import MetadataReading
import ReportModel
import RepositoryFacts

struct ChangeTemplateCheck: Check {
    let description = CheckDescription(
        id: "change-template",
        title: "Template for proposed changes",
        kind: .document,
        weight: 3,
        ways: [.serves(.develop, 3)],
        grade: .b,
        rationale:
            "A template for pull or merge requests tells a newcomer what reviewers want to know; projects with one "
            + "gain more newcomers.",
        rule: "A template that asks for something, at a place where a forge looks for it; half where a forge would not "
            + "accept it or it is longer than anybody reads (120 lines).",
        remediation: "Add .github/pull_request_template.md with two or three questions.",
        sources: [
            "Fronchetti et al., OSS 2019, own reanalysis: 1.3 times the newcomers (1.1 to 1.6)",
            "Li et al., TSE 2022: after adoption fewer proposals a month and longer resolution",
        ],
        sharedFile: ".github/pull_request_template.md")

    var examples: [CheckExample] {
        [
            CheckExample("two questions", is: .met) {
                $0.changeTemplates = .changeTemplate("## What does this change?\n\n## How was it tested?\n")
            },
            CheckExample("a template of 300 lines", is: .partlyMet) {
                $0.changeTemplates = .changeTemplate(String(repeating: "- [ ] I read this line\n", count: 300))
            },
            CheckExample("an empty template", is: .unmet) { $0.changeTemplates = .changeTemplate("\n") },
            CheckExample("no template", is: .unmet) { $0.changeTemplates = .absent },
            CheckExample("its text is not in the clone", is: .unknown) {
                $0.changeTemplates = .found([
                    Document(path: ".github/pull_request_template.md", unread: "not in this partial clone")
                ])
            },
        ]
    }

    func judge(_ facts: RepositoryFacts) -> Judgement {
        facts.changeTemplates.judgeList(ifAbsent: .unmet("there is no template for proposed changes")) { templates in
            if let good = templates.first(where: { $0.reading.isValid && !$0.reading.isTooLong }) {
                let prompts = good.reading.promptLines
                return .met(
                    prompts.isEmpty
                        ? "\(good.path) says what to know before\(good.origin)"
                        : "\(good.path) asks for \(Count(prompts.count, "thing"))\(good.origin)",
                    [.file(good.path, line: prompts.first)])
            }
            let first = templates[0]
            if first.reading.isEmpty { return .unmet("\(first.path) asks for nothing", [.file(first.path)]) }
            if first.reading.isValid {
                return .partlyMet(
                    0.5, "\(first.path) is longer than anybody reads", [.file(first.path)],
                    nextStep: "Cut \(first.path) down to what reviewers really need.")
            }
            let problem = first.reading.problems.first { $0.severity == .error }
            return .partlyMet(
                0.5, "\(first.path) breaks a rule: \(problem?.message ?? "it is not valid")",
                [.file(first.path, line: problem?.line)], nextStep: "Mend \(first.path).")
        }
    }
}

extension Fact<[Document<ChangeTemplateReading>]> {
    /// One template with this text.
    fileprivate static func changeTemplate(_ text: String) -> Self {
        let path = ".github/pull_request_template.md"
        return .found([Document(path: path, reading: .read(Array(text.utf8), path: path))])
    }
}
