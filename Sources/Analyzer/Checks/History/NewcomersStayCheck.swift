import HistoryReading
import ReportModel
import RepositoryFacts

struct NewcomersStayCheck: Check {
    let description = CheckDescription(
        id: "newcomers-stay",
        title: "Newcomers stay",
        kind: .outcome,
        weight: 5,
        ways: [.serves(.develop, 5), .serves(.takePart, 6)],
        grade: .b,
        rationale: "A project that people come back to after their first commit treats them well.",
        rule: "Of the people whose first commit lies between 730 and 365 days back, at least one has a commit in the "
            + "last 365 days. A share is shown, not judged: cohorts are small. Projects younger than two years have no "
            + "such cohort.",
        remediation: "Thank newcomers for their first change and offer them a second one by name.",
        sources: [
            "CHAOSS metric: Inactive Contributors, and the cohort of LFX Insights' retention",
            "Zhou and Mockus, TSE 2015: low attention lowers the odds of becoming a long-term contributor",
        ])

    var examples: [CheckExample] {
        [
            CheckExample("one of four came back", is: .met) {
                $0.metrics {
                    $0.ageInDays = 2000; $0.newcomerCohort = 4; $0.newcomersRetained = 1
                }
            },
            CheckExample("none of three came back", is: .unmet) {
                $0.metrics {
                    $0.ageInDays = 2000; $0.newcomerCohort = 3
                }
            },
            CheckExample("nobody had come", is: .unmet) { $0.metrics { $0.ageInDays = 2000 } },
            CheckExample("one year old", is: .notApplicable) { $0.metrics { $0.ageInDays = 400 } },
            CheckExample("a shallow clone", is: .unknown) { $0.isShallow() },
        ]
    }

    func judge(_ facts: RepositoryFacts) -> Judgement {
        facts.judgeHistory { history in
            guard history.ageInDays >= 730 else {
                return .notApplicable("the project is younger than the two years that it takes to tell")
            }
            let (cohort, retained) = (history.newcomerCohort, history.newcomersRetained)
            let evidence = [
                Evidence.figure("newcomerCohort", cohort), Evidence.figure("newcomersRetained", retained),
            ]
            guard cohort > 0 else {
                return .unmet(
                    "nobody was new in the year before last, so nobody could stay", evidence,
                    nextStep:
                        "Win newcomers first: name small tasks and somebody to ask, and offer a second one to those who come."
                )
            }
            return retained > 0
                ? .met("\(Self.those(retained, of: cohort)) committed again in the last year", evidence)
                : .unmet("\(Self.those(0, of: cohort)) in the last year", evidence)
        }
    }

    /// `2 of the 4 newcomers of the year before last`; for none of them with the verb, which one newcomer alone turns round.
    private static func those(_ retained: Int, of cohort: Int) -> String {
        let time = "of the year before last"
        switch (retained, cohort) {
        case (0, 1): return "the one newcomer \(time) did not commit again"
        case (0, _): return "none of the \(cohort.grouped) newcomers \(time) committed"
        case (_, 1): return "the one newcomer \(time)"
        default: return "\(retained.grouped) of the \(cohort.grouped) newcomers \(time)"
        }
    }
}
