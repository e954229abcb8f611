import DocumentReading
import ReportModel
import RepositoryFacts

struct ReadmeWhatCheck: Check {
    static let id = "readme-what"

    let description = CheckDescription(
        id: id,
        title: "README says what it is",
        kind: .document,
        weight: 4,
        ways: [.serves(.use, 6), .serves(.takePart, 2)],
        grade: .b,
        rationale: "Who does not understand in a minute what a project is for neither uses nor joins it.",
        rule:
            "The README says in a sentence or more what the project is. A title, badges and the blanks of a template say "
            + "nothing.",
        remediation: "Begin the README with two sentences: what it is, and for whom.",
        sources: [
            "Qiu et al., CSCW 2019: README structure is among the things that joiners look at",
            "Prana et al., EMSE 2018: what sections READMEs have",
        ])

    var examples: [CheckExample] {
        [
            CheckExample("a sentence that says it", is: .met) { $0.readme = .markdown(ReadmeExamples.complete) },
            CheckExample("a title only", is: .unmet) { $0.readme = .markdown(ReadmeExamples.title) },
            CheckExample("no README", is: .unmet) { $0.readme = .absent },
            CheckExample("its text is not in the clone", is: .unknown) {
                $0.readme = .found(Document(path: "README.md", unread: "not in this partial clone"))
            },
        ]
    }

    func judge(_ facts: RepositoryFacts) -> Judgement {
        facts.readme.judge(
            ifAbsent: .unmet("there is no README", nextStep: "Add a README: what it is, how to use it, where to ask.")
        ) { readme in
            guard let mention = readme.reading.whatItIs.first else {
                return .unmet("\(readme.path) does not say what the project is", [.file(readme.path)])
            }
            return .met("\(readme.path) says what the project is", [.file(readme.path, line: mention.line)])
        }
    }
}
