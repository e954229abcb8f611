import DocumentReading
import ReportModel
import RepositoryFacts

struct ConductEnforcementCheck: Check {
    let description = CheckDescription(
        id: "conduct-enforcement",
        title: "What happens with a report",
        kind: .document,
        weight: 2,
        ways: [.serves(.takePart, 3)],
        grade: .b,
        rationale: "People report what happened to them when they know what will be done about it, and that their name "
            + "stays private.",
        rule:
            "The code of conduct says what happens with a report or what follows from a breach. Of a code that stands "
            + "elsewhere nothing is known.",
        remediation: "Say in the code of conduct who handles reports, within what time, and what can follow.",
        sources: ["Tourani et al., SANER 2017", "Contributor Covenant 2.1, Enforcement Guidelines"])

    var examples: [CheckExample] {
        [
            CheckExample("consequences are named", is: .met) { $0.conduct = .conduct(ConductExamples.complete) },
            CheckExample("a code without any word about it", is: .unmet) {
                $0.conduct = .conduct(ConductExamples.withoutConsequences)
            },
            CheckExample("no code of conduct", is: .unmet) { $0.conduct = .absent },
            CheckExample("a link to a code elsewhere", is: .unknown) { $0.conduct = .conduct(ConductExamples.pointer) },
            CheckExample("a guide that links to a code elsewhere", is: .unknown) {
                $0.conduct = .embeddedConduct(ConductExamples.mentioned)
            },
        ]
    }

    func judge(_ facts: RepositoryFacts) -> Judgement {
        facts.conduct.judge(
            ifAbsent: .unmet("there is no code of conduct that could be enforced", waitsFor: ConductCheck.id)
        ) { conduct in
            let reading = conduct.reading
            if reading.placeholderLeft {
                return .unmet("nobody can report while the template's blank is left", waitsFor: ConductCheck.id)
            }
            if let line = reading.enforcementLines.first {
                return .met("the code says what happens with a report", [.file(conduct.path, line: line)])
            }
            if reading.pointsElsewhere {
                return .unknown(
                    "the code of conduct stands elsewhere", [.file(conduct.path, line: reading.lines.lowerBound)])
            }
            return .unmet("nothing says what happens with a report", [.file(conduct.path)])
        }
    }
}
