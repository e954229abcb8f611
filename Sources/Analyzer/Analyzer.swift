public import ReportModel
public import RepositoryFacts

/// Judges facts: every check answers, the answers add up, and the result is a report.
public struct Analyzer: Sendable {
    private let checks: [any Check]

    /// An analyzer that asks `checks`, in this order.
    public init(checks: [any Check] = CheckCatalog.all) {
        self.checks = checks
    }

    /// The report on one repository.
    public func report(on facts: RepositoryFacts) -> Report {
        let answers = checks.map { Answer(check: $0, facts: facts) }
        let gains = PointsGained(answers: answers)
        return Report(
            status: facts.limits.contains(where: \.isIncomplete) ? .partial : .ok,
            repository: facts.identity,
            revision: facts.revision,
            asOf: Timestamp(seconds: facts.asOf).description,
            score: ScoringModel.score(answers.map(\.weighted)).rounded,
            ways: Way.allCases.map { WayProfile.score(of: $0, answers: answers) },
            findings: zip(answers, gains.points).map { $0.finding(points: $1) },
            license: facts.licenseSummary,
            facts: facts.summary,
            limits: facts.limits.map(\.limit) + exemptionProblems(in: facts))
    }

    private func exemptionProblems(in facts: RepositoryFacts) -> [Limit] {
        let known = Set(checks.map(\.id))
        return facts.exemptions.filter { !known.contains($0.check) }.map {
            Limit(
                code: "exemption-of-unknown-check",
                message: "the configuration exempts \($0.check), which is no check; "
                    + "`commons-scan checks` lists them")
        }
    }
}
