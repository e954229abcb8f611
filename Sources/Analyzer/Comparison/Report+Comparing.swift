public import ReportModel

extension Report {
    /// What changed since `earlier`, another report on the same repository under the same model.
    public func compared(with earlier: Report) -> ReportComparison {
        let shares = (before: PointShares(earlier), after: PointShares(self))
        let changes = checks(with: earlier).compactMap { id in
            FindingChange(before: earlier.finding(id), after: finding(id), shares)
        }
        let change = score.flatMap { after in earlier.score.map { (after - $0).rounded(toPlaces: 1) } }
        let explained = changes.reduce(0) { $0 + $1.points }
        return ReportComparison(
            before: ComparedReport(earlier), after: ComparedReport(self), change: change,
            remainder: change.map { ($0 - explained).rounded(toPlaces: 1) },
            ways: Way.allCases.map { way in
                WayChange(way: way, before: earlier.score(of: way), after: score(of: way))
            },
            findings: changes)
    }

    /// The ids of both reports, in this one's order.
    private func checks(with earlier: Report) -> [String] {
        let own = findings.map(\.check)
        let known = Set(own)
        return own + earlier.findings.map(\.check).filter { !known.contains($0) }
    }

    private func finding(_ id: String) -> Finding? {
        findings.first { $0.check == id }
    }
}

/// How many points of 100 each answer of a report brings, without the cap of a missing licence.
private struct PointShares {
    private let weight: Double

    init(_ report: Report) {
        weight = report.findings.filter(\.isCounted).map(\.weight).sorted().reduce(0, +)
    }

    func points(of finding: Finding?) -> Double {
        guard let finding, finding.isCounted, weight > 0 else { return 0 }
        return 100 * finding.weight * (finding.value ?? 0) / weight
    }
}

extension Finding {
    /// Whether the score rests on the answer.
    fileprivate var isCounted: Bool { weight > 0 && exemption == nil && value != nil }
}

extension FindingChange {
    /// Nil where the answer is the same.
    fileprivate init?(before: Finding?, after: Finding?, _ shares: (before: PointShares, after: PointShares)) {
        guard let said = after ?? before, Self.isAnother(before, after) else { return nil }
        self.init(
            check: said.check, title: said.title, direction: Direction(from: before, to: after),
            before: before?.verdict, after: after?.verdict,
            points: (shares.after.points(of: after) - shares.before.points(of: before)).rounded(toPlaces: 1),
            summary: said.summary, evidence: said.evidence)
    }

    private static func isAnother(_ before: Finding?, _ after: Finding?) -> Bool {
        before?.verdict != after?.verdict || before?.value != after?.value
            || (before?.exemption == nil) != (after?.exemption == nil)
    }
}

extension FindingChange.Direction {
    fileprivate init(from before: Finding?, to after: Finding?) {
        guard let before, let after, before.exemption == nil, after.exemption == nil,
            let old = before.value, let new = after.value, old != new
        else {
            self = .other
            return
        }
        self = new > old ? .better : .worse
    }
}
