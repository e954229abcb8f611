public import ReportModel
public import RepositoryFacts

/// The rules of a forge or a programme: what it would see or say of a clone, and why this program sees it otherwise.
public struct Lens: Sendable {
    /// Its name on the command line.
    public let name: String
    /// Whose rules they are.
    public let title: String
    /// When the rules were read, as `YYYY-MM`.
    public let rulesRead: String
    let rules: [LensRule]

    /// What the lens shows of `facts`, on which `report` is the program's own.
    public func view(of facts: RepositoryFacts, report: Report) -> LensView {
        let verdicts = Dictionary(
            report.findings.map { ($0.check, $0.verdict) }, uniquingKeysWith: { first, _ in first })
        return LensView(
            lens: name, title: title, rulesRead: rulesRead, repository: report.repository,
            answers: rules.map { $0.answer(facts, verdicts: verdicts) })
    }
}
