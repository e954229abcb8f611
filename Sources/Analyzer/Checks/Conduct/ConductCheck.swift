import DocumentReading
import ReportModel
import RepositoryFacts

struct ConductCheck: Check {
    static let id = "conduct"

    let description = CheckDescription(
        id: id,
        title: "Code of conduct",
        kind: .document,
        weight: 2,
        ways: [.serves(.takePart, 5)],
        grade: .b,
        rationale: "A code of conduct tells people who have met hostility elsewhere that it has no place here. Studies "
            + "disagree about its effect; a text that nobody filled in promises what it does not keep.",
        rule: "The text of a code of conduct, in a file of its own or inside another document; half where the document "
            + "only points to a text elsewhere. Nothing where blanks of the template are left.",
        remediation: "Add a CODE_OF_CONDUCT.md, for example the Contributor Covenant, and fill in its contact.",
        sources: [
            "Zhou et al. 2026, 150,000 repositories: more newcomers, no effect on retention",
            "Tourani et al., SANER 2017: what codes of conduct contain",
        ],
        sharedFile: "CODE_OF_CONDUCT.md")

    var examples: [CheckExample] {
        [
            CheckExample("a short code of one's own", is: .met) { $0.conduct = .conduct(ConductExamples.complete) },
            CheckExample("a link to a code elsewhere", is: .partlyMet) {
                $0.conduct = .conduct(ConductExamples.pointer)
            },
            CheckExample("a guide that links to a code elsewhere", is: .partlyMet) {
                $0.conduct = .embeddedConduct(ConductExamples.mentioned)
            },
            CheckExample("the template's blank is left", is: .unmet) {
                $0.conduct = .conduct(ConductExamples.unfilled)
            },
            CheckExample("no code of conduct", is: .unmet) { $0.conduct = .absent },
            CheckExample("its text is not in the clone", is: .unknown) {
                $0.conduct = .found(Document(path: "CODE_OF_CONDUCT.md", unread: "not in this partial clone"))
            },
        ]
    }

    func judge(_ facts: RepositoryFacts) -> Judgement {
        facts.conduct.judge(ifAbsent: .unmet("there is no code of conduct")) { conduct in
            let reading = conduct.reading
            if let blank = reading.placeholderLines.first {
                return .unmet(
                    "a blank of the template is left in \(conduct.path)", [.file(conduct.path, line: blank)],
                    nextStep: "Fill in the blank at \(conduct.path):\(blank).")
            }
            let evidence = [Evidence.file(conduct.path, line: reading.lines.lowerBound)]
            if reading.pointsElsewhere {
                return .partlyMet(
                    0.5, "\(conduct.path) points to a code of conduct elsewhere\(conduct.origin)", evidence,
                    nextStep: "Put the text of the code of conduct into the repository, with a contact.")
            }
            return .met("\(name(of: reading)) is in \(conduct.path)\(conduct.origin)", evidence)
        }
    }

    private func name(of reading: ConductReading) -> String {
        guard let family = reading.family else { return "a code of conduct" }
        return ([family.title] + [reading.version].compactMap(\.self)).joined(separator: " ")
    }
}
