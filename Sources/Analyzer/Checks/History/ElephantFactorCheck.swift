import HistoryReading
import ReportModel
import RepositoryFacts

struct ElephantFactorCheck: Check {
    let description = CheckDescription(
        id: "elephant-factor",
        title: "Elephant factor",
        kind: .outcome,
        weight: 0,
        ways: [.serves(.support, 4)],
        grade: .d,
        rationale: "A project that one organisation carries alone depends on what that organisation decides.",
        rule:
            "The fewest organisations, told by the domain of authors' addresses, whose commits reach half of all: met "
            + "from 2 on. Free-mail and no-reply addresses name no organisation and are left out.",
        remediation: "Invite a second organisation that depends on the project to lend some time to it.",
        sources: ["CHAOSS metric: Elephant Factor (its formula; its overview text says the opposite)"])

    var examples: [CheckExample] {
        [
            CheckExample("two organisations", is: .met) { $0.metrics { $0.elephantFactor = 2 } },
            CheckExample("one organisation", is: .unmet) { $0.metrics { $0.elephantFactor = 1 } },
            CheckExample("free-mail addresses only", is: .unknown) { $0.metrics { $0.elephantFactor = nil } },
            CheckExample("a shallow clone", is: .unknown) { $0.isShallow() },
        ]
    }

    func judge(_ facts: RepositoryFacts) -> Judgement {
        facts.judgeHistory { history in
            guard let factor = history.elephantFactor else {
                return .unknown("the authors' addresses name no organisation")
            }
            let evidence = [Evidence.figure("elephantFactor", factor)]
            return factor >= 2
                ? .met("half of the commits with an organisation's address come from \(factor) organisations", evidence)
                : .unmet("half of the commits with an organisation's address come from one organisation", evidence)
        }
    }
}
