import DocumentReading
import ReportModel
import RepositoryFacts

struct ConductContactCheck: Check {
    let description = CheckDescription(
        id: "conduct-contact",
        title: "Private contact for conduct",
        kind: .document,
        weight: 4,
        ways: [.serves(.takePart, 6)],
        grade: .b,
        rationale: "A code of conduct works only if somebody who was harmed can say so in private.",
        rule: "The code of conduct names an address, a form or people on the spot; half where it names a team without "
            + "saying how to reach it. Public places and blanks of a template are no contact. Of a code that stands "
            + "elsewhere nothing is known.",
        remediation: "Name a private address or form for reports in the code of conduct.",
        sources: [
            "Mozilla, guide to reviewing codes of conduct: no contact is a red flag",
            "Tourani et al., SANER 2017: enforcement is one of five dimensions",
        ])

    var examples: [CheckExample] {
        [
            CheckExample("an address", is: .met) { $0.conduct = .conduct(ConductExamples.complete) },
            CheckExample("the team, without an address", is: .partlyMet) {
                $0.conduct = .conduct(ConductExamples.unnamedTeam)
            },
            CheckExample("the template's blank is left", is: .unmet) {
                $0.conduct = .conduct(ConductExamples.unfilled)
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
            ifAbsent: .unmet("there is no code of conduct that could name a contact", waitsFor: ConductCheck.id)
        ) { conduct in
            let reading = conduct.reading
            if reading.placeholderLeft {
                return .unmet("the contact is still the template's blank", waitsFor: ConductCheck.id)
            }
            let evidence = [Evidence.file(conduct.path, line: reading.contactLines.first ?? reading.lines.lowerBound)]
            if reading.route == .address || reading.route == .staff {
                return .met("a private contact is named", evidence)
            }
            if reading.pointsElsewhere || reading.route == .target {
                return .unknown("the code of conduct stands elsewhere", evidence)
            }
            return switch reading.route {
            case .unnamed: .partlyMet(0.5, "a team is named but not how to reach it in private", evidence)
            case .publicOnly: .unmet("only public places are named, where no report stays private", evidence)
            default: .unmet("no way to report is named", evidence)
            }
        }
    }
}
