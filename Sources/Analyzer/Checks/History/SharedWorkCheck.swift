import HistoryReading
import ReportModel
import RepositoryFacts

struct SharedWorkCheck: Check {
    let description = CheckDescription(
        id: "shared-work",
        title: "Work by more than one person",
        kind: .outcome,
        weight: 6,
        ways: [.serves(.develop, 6), .serves(.support, 4)],
        grade: .b,
        rationale: "Where several people commit, there is somebody to answer when one is away, and others have been "
            + "let in before.",
        rule: "Two people or more with two commits or more each in the last 365 days; half where a second person has "
            + "made just one.",
        remediation: "Let another person review and merge, and credit those who helped with a `Co-authored-by` line.",
        sources: [
            "CHAOSS metric: Contributors",
            "Fronchetti et al., OSS 2019: the number of integrators goes with newcomers",
        ])

    var examples: [CheckExample] {
        [
            CheckExample("two regulars", is: .met) {
                $0.metrics {
                    $0.peopleLastYear = 2; $0.peopleLastYearWithTwoOrMoreCommits = 2
                }
            },
            CheckExample("one regular and one single commit", is: .partlyMet) {
                $0.metrics {
                    $0.peopleLastYear = 2; $0.peopleLastYearWithTwoOrMoreCommits = 1
                }
            },
            CheckExample("one person alone", is: .unmet) {
                $0.metrics {
                    $0.peopleLastYear = 1; $0.peopleLastYearWithTwoOrMoreCommits = 1
                }
            },
            CheckExample("a shallow clone", is: .unknown) { $0.isShallow() },
        ]
    }

    func judge(_ facts: RepositoryFacts) -> Judgement {
        facts.judgeHistory { history in
            let (people, regulars) = (history.peopleLastYear, history.peopleLastYearWithTwoOrMoreCommits)
            let evidence = [Evidence.figure("peopleLastYear", people)]
            if regulars >= 2 {
                return .met("\(Count(people, "person", "people")) committed in the last year", evidence)
            }
            if people >= 2 {
                return .partlyMet(
                    0.5, "\(Count(people, "person", "people")) committed in the last year, all but one of them once",
                    evidence)
            }
            return .unmet(
                people == 1 ? "one person did all the work of the last year" : "nobody worked on it in the last year",
                evidence)
        }
    }
}
