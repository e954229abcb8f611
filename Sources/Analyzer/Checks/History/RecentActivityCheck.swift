import HistoryReading
import ReportModel
import RepositoryFacts

struct RecentActivityCheck: Check {
    let description = CheckDescription(
        id: "recent-activity",
        title: "Recent activity",
        kind: .outcome,
        weight: 6,
        ways: [.serves(.develop, 6), .serves(.use, 4), .serves(.takePart, 4)],
        grade: .b,
        rationale: "Recent commits are among the first things that people look at before they join a project: they "
            + "tell whether anybody will answer.",
        rule: "The share of the last four quarters, counted back from the day on which the history is judged, in which "
            + "a person committed something other than a merge. Quarters before the first commit do not count.",
        remediation: "Merge or answer something small every few weeks, or say in the README that the project is "
            + "finished or looks for a maintainer.",
        sources: [
            "Qiu et al., CSCW 2019: recent activity and README structure are what joiners look at",
            "CHAOSS metric: Activity Dates and Times",
        ])

    var examples: [CheckExample] {
        [
            CheckExample("a commit in each of the last four quarters", is: .met) {
                $0.metrics {
                    $0.quartersOfLife = 4; $0.activeQuarters = 4
                }
            },
            CheckExample("one busy quarter of four", is: .partlyMet) {
                $0.metrics {
                    $0.quartersOfLife = 4; $0.activeQuarters = 1
                }
            },
            CheckExample("nothing but bots for a year", is: .unmet) {
                $0.metrics {
                    $0.quartersOfLife = 4; $0.activeQuarters = 0
                }
            },
            CheckExample("a shallow clone", is: .unknown) { $0.isShallow() },
        ]
    }

    func judge(_ facts: RepositoryFacts) -> Judgement {
        facts.judgeHistory { history in
            let evidence = [Evidence.figure("activeQuarters", history.activeQuarters)]
            guard history.activeQuarters > 0 else {
                return .unmet("nobody committed anything in the last year", evidence)
            }
            let quarters = max(history.quartersOfLife, history.activeQuarters)
            guard history.activeQuarters < quarters else {
                return .met("people committed in \(spelled(quarters, of: "quarter"))", evidence)
            }
            return .partlyMet(
                Double(history.activeQuarters) / Double(quarters),
                "people committed in \(history.activeQuarters) of the last \(quarters) quarters", evidence)
        }
    }

    private func spelled(_ count: Int, of unit: String) -> String {
        count == 1 ? "the \(unit) since the project began" : "each of the last \(count) \(unit)s"
    }
}
