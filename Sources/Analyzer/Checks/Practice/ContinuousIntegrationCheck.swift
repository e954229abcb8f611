import ReportModel
import RepositoryFacts

struct ContinuousIntegrationCheck: Check {
    let description = CheckDescription(
        id: "continuous-integration",
        title: "Continuous integration",
        kind: .practice,
        weight: 5,
        ways: [.serves(.develop, 5)],
        grade: .b,
        rationale: "A newcomer whose change is built and tested by a machine learns at once whether it works, and more "
            + "outside changes are taken.",
        rule: "A configuration of any continuous integration system lies in the tree. Whether it passes cannot be seen "
            + "in a clone.",
        remediation: "Add a workflow that builds and tests every proposed change.",
        sources: ["Vasilescu et al., FSE 2015: more outside changes integrated, no loss of quality"])

    var examples: [CheckExample] {
        [
            CheckExample("a workflow", is: .met) {
                $0.continuousIntegration = .found([Signal("GitHub Actions", at: ".github/workflows/test.yml")])
            },
            CheckExample("no configuration", is: .unmet) { $0.continuousIntegration = .absent },
            CheckExample("a clone without its tree", is: .unknown) { $0.continuousIntegration = .unknown("no tree") },
        ]
    }

    func judge(_ facts: RepositoryFacts) -> Judgement {
        switch facts.continuousIntegration {
        case .unknown(let reason): .unknown(reason)
        case .absent: .unmet("no continuous integration is configured")
        case .found(let systems):
            .met("continuous integration runs on \(systems.distinctNames.formattedList)", systems.evidence)
        }
    }
}
