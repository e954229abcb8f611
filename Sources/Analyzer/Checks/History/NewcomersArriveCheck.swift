import HistoryReading
import ReportModel
import RepositoryFacts

struct NewcomersArriveCheck: Check {
    let description = CheckDescription(
        id: "newcomers-arrive",
        title: "Newcomers arrive",
        kind: .outcome,
        weight: 7,
        ways: [.serves(.develop, 7), .serves(.takePart, 5)],
        grade: .b,
        rationale:
            "Somebody new whose work was taken is the best sign that the next newcomer's work will be taken too.",
        rule: "At least one person whose first commit lies in the last 365 days. The people of the first 30 days of a "
            + "project founded it and are no newcomers.",
        remediation:
            "Name two or three small tasks for a first contribution, with somebody to ask, and merge what comes.",
        sources: [
            "CHAOSS metric: New Contributors",
            "Zhou and Mockus, ICSE 2012: an early success doubles the odds of staying",
        ])

    var examples: [CheckExample] {
        [
            CheckExample("three people came within the year", is: .met) {
                $0.metrics { $0.newcomersBesidesFounders = 3 }
            },
            CheckExample("nobody came", is: .unmet) { $0.metrics { $0.people = 4 } },
            CheckExample("a shallow clone", is: .unknown) { $0.isShallow() },
        ]
    }

    func judge(_ facts: RepositoryFacts) -> Judgement {
        facts.judgeHistory { history in
            let count = history.newcomersBesidesFounders
            let evidence = [Evidence.figure("newcomersLastYear", history.newcomersLastYear)]
            guard count > 0 else { return .unmet("nobody made a first commit in the last year", evidence) }
            return .met("\(Count(count, "person", "people")) made a first commit in the last year", evidence)
        }
    }
}
