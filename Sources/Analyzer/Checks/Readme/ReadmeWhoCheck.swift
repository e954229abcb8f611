import DocumentReading
import ReportModel
import RepositoryFacts

struct ReadmeWhoCheck: Check {
    let description = CheckDescription(
        id: "readme-who",
        title: "README says whom to ask",
        kind: .document,
        weight: 2,
        ways: [.serves(.takePart, 3), .serves(.use, 2)],
        grade: .b,
        rationale: "A place to ask turns a person who is stuck into one who stays.",
        rule: "The README names people or a place to ask: a chat, a forum, a list, an address, the issue tracker.",
        remediation: "Say in the README where questions are welcome.",
        sources: ["Venigalla and Chimalakonda 2024, 2,000 repositories: team details go with a larger community"])

    var examples: [CheckExample] {
        [
            CheckExample("a forum", is: .met) { $0.readme = .markdown(ReadmeExamples.complete) },
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
            guard let mention = readme.reading.contact.first ?? readme.reading.people.first else {
                return .unmet("\(readme.path) does not say whom to ask", [.file(readme.path)])
            }
            return .met("\(readme.path) says whom to ask", [.file(readme.path, line: mention.line)])
        }
    }
}
