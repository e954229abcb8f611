import HistoryReading
import ReportModel
import RepositoryFacts

struct AbsenceFactorCheck: Check {
    let description = CheckDescription(
        id: "absence-factor",
        title: "Contributor absence factor",
        kind: .outcome,
        weight: 0,
        ways: [.serves(.support, 4)],
        grade: .b,
        rationale: "A project in which one person made half of all changes may stop when that person does. It is a "
            + "risk to tell, not a lack of welcome.",
        rule: "The fewest people whose commits reach half of all, over the whole history: met from 2 on.",
        remediation: "Share reviewing, releasing and the keys to the project's accounts with a second person.",
        sources: ["CHAOSS metric: Contributor Absence Factor"])

    var examples: [CheckExample] {
        [
            CheckExample("half the work by three people", is: .met) {
                $0.metrics {
                    $0.people = 9; $0.contributorAbsenceFactor = 3
                }
            },
            CheckExample("half the work by one person", is: .unmet) {
                $0.metrics {
                    $0.people = 9; $0.contributorAbsenceFactor = 1
                }
            },
            CheckExample("a shallow clone", is: .unknown) { $0.isShallow() },
        ]
    }

    func judge(_ facts: RepositoryFacts) -> Judgement {
        facts.judgeHistory { history in
            let factor = history.contributorAbsenceFactor
            let evidence = [Evidence.figure("contributorAbsenceFactor", factor), .figure("people", history.people)]
            guard factor > 0 else { return .unknown("no commit by a person was found") }
            return factor >= 2
                ? .met(
                    "half of all commits were made by \(factor.grouped) of \(Count(history.people, "person", "people"))",
                    evidence)
                : .unmet(
                    history.people > 1
                        ? "one of \(history.people.grouped) people made half of all commits"
                        : "one person made all commits", evidence)
        }
    }
}
