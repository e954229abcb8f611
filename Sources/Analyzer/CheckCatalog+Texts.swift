public import ReportModel

extension CheckCatalog {
    /// What every check asks, in words.
    public static let texts = all.map(\.description).map { check in
        CheckText(
            id: check.id, title: check.title, rationale: check.rationale, rule: check.rule,
            remediation: check.remediation, way: check.ways[0].way, weight: check.weight)
    }
}
