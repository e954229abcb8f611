import ReportModel
import RepositoryFacts

struct StewardsActiveCheck: Check {
    let description = CheckDescription(
        id: "stewards-active",
        title: "Those named are there",
        kind: .practice,
        weight: 0,
        ways: [.serves(.support, 2)],
        grade: .c,
        rationale: "Newcomers write to the people that a project names; where those have left, nobody answers.",
        rule:
            "The people named by the first of these that names any: MAINTAINERS, a part about maintainers of the "
            + "governance document or the README, CODEOWNERS, AUTHORS where it tells maintainers apart or is short."
            + " Of those whom the history knows by address, login or full name: met where half have a commit in the"
            + " last year, partly where one has. People are counted, never named.",
        remediation: "Move those who have left to a list of former maintainers and name who answers today.",
        sources: [
            "CHAOSS, Inactive Contributors", "Avelino et al., On the abandonment of open source projects, ESEM 2019",
        ])

    var examples: [CheckExample] {
        [
            CheckExample("two of three maintainers committed in the last year", is: .met) {
                $0.stewards = .found(Self.stewards(named: 3, recognised: 3, active: 2))
            },
            CheckExample("one of five did", is: .partlyMet) {
                $0.stewards = .found(Self.stewards(named: 6, recognised: 5, active: 1))
            },
            CheckExample("none did", is: .unmet) {
                $0.stewards = .found(Self.stewards(named: 2, recognised: 2, active: 0))
            },
            CheckExample("nobody who is named is known to the history", is: .unknown) {
                $0.stewards = .found(Self.stewards(named: 2, recognised: 0, active: 0))
            },
            CheckExample("a shallow clone", is: .unknown) { $0.stewards = .unknown("the history is not known") },
            CheckExample("nobody is named", is: .notApplicable) { $0.stewards = .absent },
        ]
    }

    private static func stewards(named: Int, recognised: Int, active: Int) -> StewardFacts {
        StewardFacts(path: "MAINTAINERS.md", line: 3, named: named, recognised: recognised, active: active)
    }

    func judge(_ facts: RepositoryFacts) -> Judgement {
        switch facts.stewards {
        case .absent: .notApplicable("no file names people who look after the project")
        case .unknown(let reason): .unknown(reason)
        case .found(let stewards): judge(stewards)
        }
    }

    private func judge(_ stewards: StewardFacts) -> Judgement {
        let evidence = [
            Evidence.file(stewards.path, line: stewards.line), .figure("recognisedPeople", stewards.recognised),
            .figure("activePeople", stewards.active),
        ]
        guard stewards.recognised > 0 else {
            return .unknown(
                stewards.named == 1
                    ? "the one person in \(stewards.path) cannot be told in the history"
                    : "none of the \(stewards.named.grouped) people in \(stewards.path) can be told in the history",
                evidence)
        }
        let known = Count(stewards.recognised, "person", "people")
        let summary =
            stewards.recognised == 1
            ? "the one person of \(stewards.path) whom the history knows "
                + (stewards.active == 1 ? "committed in the last year" : "did not commit in the last year")
            : "\(stewards.active == 0 ? "none" : stewards.active.grouped) of the \(known) of \(stewards.path) whom the "
                + "history knows committed in the last year"
        if stewards.active * 2 >= stewards.recognised { return .met(summary, evidence) }
        return stewards.active > 0
            ? .partlyMet(Double(stewards.active * 2) / Double(stewards.recognised), summary, evidence)
            : .unmet(summary, evidence)
    }
}
