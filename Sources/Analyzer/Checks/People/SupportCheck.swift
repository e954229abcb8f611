import DocumentReading
import ReportModel
import RepositoryFacts

struct SupportCheck: Check {
    let description = CheckDescription(
        id: "support",
        title: "Where to get help",
        kind: .document,
        weight: 1,
        ways: [.serves(.use, 2), .serves(.takePart, 2)],
        grade: .d,
        rationale: "Users who are helped become contributors; those who are sent away do not.",
        rule: "A support document that names a place to ask or to read; half where only the README says whom to ask.",
        remediation: "Add a SUPPORT.md that says where which question is welcome.",
        sources: ["GitHub, Adding support resources to your project", "OpenSSF Best Practices badge: interact"],
        sharedFile: "SUPPORT.md")

    var examples: [CheckExample] {
        [
            CheckExample("a forum", is: .met) {
                $0.support = .support("# Support\n\nAsk your questions at https://forum.garden-tools.org/help.\n")
            },
            CheckExample("the README says whom to ask", is: .partlyMet) {
                $0.readme = .markdown(ReadmeExamples.complete)
            },
            CheckExample("nothing", is: .unmet) { $0.support = .absent },
            CheckExample("its text is not in the clone", is: .unknown) {
                $0.support = .found(Document(path: "SUPPORT.md", unread: "not in this partial clone"))
            },
        ]
    }

    func judge(_ facts: RepositoryFacts) -> Judgement {
        let inReadme = facts.readme.value.flatMap { readme in
            readme.reading?.contact.first.map { mention in
                Judgement.partlyMet(
                    0.5, "only \(readme.path) says where to ask", [.file(readme.path, line: mention.line)])
            }
        }
        return facts.support.judge(ifAbsent: inReadme ?? .unmet("no document says where to get help")) { support in
            guard let line = support.reading.substanceLines.first else {
                return inReadme ?? .unmet("\(support.path) names no place to ask", [.file(support.path)])
            }
            return .met("\(support.path) says where to get help\(support.origin)", [.file(support.path, line: line)])
        }
    }
}

extension Fact<Document<SupportReading>> {
    /// A support document with this text.
    fileprivate static func support(_ text: String) -> Self {
        .found(Document(path: "SUPPORT.md", reading: SupportReading(text: text)))
    }
}
