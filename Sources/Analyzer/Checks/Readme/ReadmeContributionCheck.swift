import DocumentReading
import ReportModel
import RepositoryFacts

struct ReadmeContributionCheck: Check {
    let description = CheckDescription(
        id: "readme-contribution",
        title: "README invites to contribute",
        kind: .document,
        weight: 3,
        ways: [.serves(.develop, 3), .serves(.takePart, 3)],
        grade: .b,
        rationale: "People who read the README learn there that contributions are welcome, or nowhere.",
        rule:
            "The README tells how to contribute or links to the guide, and does not say that contributions are not taken.",
        remediation: "Add a short section to the README that invites to contribute and links to the guide.",
        sources: [
            "Venigalla and Chimalakonda 2024, 2,000 repositories: a contribution section goes with a larger community"
        ])

    var examples: [CheckExample] {
        [
            CheckExample("a section with a link", is: .met) { $0.readme = .markdown(ReadmeExamples.complete) },
            CheckExample("contributions are turned away", is: .unmet) {
                $0.readme = .markdown(
                    "# Garden\n\n## Contributing\n\nThank you, but we are not accepting contributions at this time.\n")
            },
            CheckExample("a title only", is: .unmet) { $0.readme = .markdown(ReadmeExamples.title) },
            CheckExample("no README", is: .unmet) { $0.readme = .absent },
            CheckExample("its text is not in the clone", is: .unknown) {
                $0.readme = .found(Document(path: "README.md", unread: "not in this partial clone"))
            },
        ]
    }

    func judge(_ facts: RepositoryFacts) -> Judgement {
        facts.readme.judge(
            ifAbsent: .unmet("there is no README that could say it", waitsFor: ReadmeWhatCheck.id)
        ) { readme in
            if let refusal = readme.reading.declines.first {
                return .unmet(
                    "\(readme.path) says that contributions are not taken", [.file(readme.path, line: refusal.line)],
                    nextStep: "Say in the README which help is welcome, even where code is not.")
            }
            guard let mention = readme.reading.contribution.first else {
                return .unmet(
                    "\(readme.path) neither tells how to contribute nor links to a guide", [.file(readme.path)])
            }
            return .met("\(readme.path) invites to contribute", [.file(readme.path, line: mention.line)])
        }
    }
}
