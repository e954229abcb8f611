import ReportModel
import RepositoryFacts

struct ReleaseCadenceCheck: Check {
    let description = CheckDescription(
        id: "release-cadence",
        title: "Releases",
        kind: .practice,
        weight: 0,
        ways: [.serves(.use, 3)],
        grade: .d,
        rationale: "A contribution reaches people with a release.",
        rule: "A tag that looks like a version, dated in the last 365 days; half where the newest is older. A shallow "
            + "clone without tags cannot tell.",
        remediation: "Tag a release and say in the changelog what it brings.",
        sources: ["CHAOSS metric: Release Frequency"])

    var examples: [CheckExample] {
        [
            CheckExample("released last month", is: .met) {
                $0.releases = .found(ReleaseFacts(count: 4, lastYear: 2, newest: "v1.3.0", ageInDays: 30))
            },
            CheckExample("released three years ago", is: .partlyMet) {
                $0.releases = .found(ReleaseFacts(count: 4, lastYear: 0, newest: "v1.3.0", ageInDays: 1100))
            },
            CheckExample("never released", is: .unmet) { $0.releases = .absent },
            CheckExample("a shallow clone without tags", is: .unknown) { $0.releases = .unknown("no tags") },
        ]
    }

    func judge(_ facts: RepositoryFacts) -> Judgement {
        switch facts.releases {
        case .unknown(let reason): return .unknown(reason)
        case .absent: return .unmet("no tag looks like a version")
        case .found(let releases):
            let evidence = [Evidence.figure("releases", releases.count)]
            if releases.lastYear > 0 {
                return .met(
                    "\(Count(releases.lastYear, "release")) in the last year, \(Count(releases.count, "release")) in all",
                    evidence)
            }
            let age = releases.ageInDays.map { " \(Self.age($0)) ago" } ?? ""
            return .partlyMet(0.5, "the newest release, \(releases.newest ?? "unnamed"), was tagged\(age)", evidence)
        }
    }

    /// An age in the unit that people would use.
    private static func age(_ days: Int) -> String {
        days >= 730
            ? "\(Count(days / 365, "year"))" : days >= 60 ? "\(Count(days / 30, "month"))" : "\(Count(days, "day"))"
    }
}
