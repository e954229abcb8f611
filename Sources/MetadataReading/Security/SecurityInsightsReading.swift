/// What a security-insights.yml (OpenSSF Security Insights, versions 1 and 2) says at its head.
public struct SecurityInsightsReading: Hashable, Sendable {
    /// The version of the specification that it follows.
    public let schemaVersion: MetadataValue?
    /// Whether somebody to report vulnerabilities to is named.
    public let hasContacts: Bool
    /// Whether vulnerability reports are accepted; nil where the file does not say.
    public let acceptsReports: Bool?
    /// The day the file was last looked after, as written.
    public let lastReviewed: MetadataValue?
    /// The rules of the format that the file breaks, of those that are checked.
    public let problems: [MetadataProblem]

    /// True where its head breaks no rule.
    public var isValid: Bool {
        problems.areOnlyWarnings
    }

    /// Reads a security-insights.yml.
    public static func read(_ bytes: [UInt8]) -> SecurityInsightsReading {
        let tree = DataTree.yaml(bytes)
        let header = tree.root?["header"]
        let reporting =
            tree.root?["vulnerability-reporting"] ?? tree.root?["project"]?["vulnerability-reporting"]
        let accepts = reporting?["accepts-vulnerability-reports"] ?? reporting?["reports-accepted"]
        let contacts =
            reporting?["security-contacts"]?.items ?? reporting?["contact"].map { [$0] }
            ?? tree.root?["project"]?["administrators"]?.items ?? []
        let version = header?["schema-version"]?.located
        return SecurityInsightsReading(
            schemaVersion: version, hasContacts: !contacts.isEmpty, acceptsReports: accepts?.scalar?.boolean,
            lastReviewed: (header?["last-reviewed"] ?? header?["last-updated"])?.located,
            problems: problems(of: tree, header, version))
    }

    private static func problems(
        of tree: DataTree, _ header: DataValue?, _ version: MetadataValue?
    ) -> [MetadataProblem] {
        var problems = ProblemList(tree.problems)
        guard let root = tree.root else { return problems.all }
        if header?.entries == nil {
            problems.error(
                "security-insights/header", root.line, "the file has no header",
                remedy: "add header: with schema-version")
        } else if version == nil {
            problems.error(
                "security-insights/schema-version", header?.line, "the header has no schema-version", remedy: "add it")
        } else if let version, !version.text.hasPrefix("1."), !version.text.hasPrefix("2.") {
            problems.error(
                "security-insights/schema-version", version.line, "the schema-version is \(quoted(version.text))",
                remedy: "use 2.0.0")
        }
        return problems.all
    }
}
