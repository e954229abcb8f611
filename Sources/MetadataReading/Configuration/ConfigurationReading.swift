/// Reads `.commons-scan.yml`: `exemptions`, `paths` and `failUnder`.
public enum ConfigurationReading {
    /// The rule of an exemption whose expiry is no date; it counts as expired.
    public static let malformedExpiryRule = "config/expires"

    private static let keys = ["exemptions", "paths", "failUnder"]
    private static let exemptionKeys = ["check", "reason", "expires"]

    /// - Parameters:
    ///   - bytes: the file.
    ///   - knownChecks: the ids that `check` may name; empty accepts all.
    ///   - knownCategories: the names that `paths` may use; empty accepts all.
    public static func read(
        _ bytes: [UInt8], knownChecks: [String] = [], knownCategories: [String] = []
    ) -> Configuration {
        let tree = DataTree.yaml(bytes)
        var problems = ProblemList(tree.problems)
        guard let root = tree.root, !root.isNull else { return Configuration(problems: problems.all) }
        guard let entries = root.entries else {
            problems.error("config/type", root.line, "the file holds \(root.kindName); a mapping is needed")
            return Configuration(problems: problems.all)
        }
        for entry in entries { checkKey(entry, among: keys, rule: "config/unknown-key", &problems) }
        return Configuration(
            exemptions: exemptions(root["exemptions"], knownChecks, &problems),
            paths: paths(root["paths"], knownCategories, &problems),
            failUnder: threshold(root["failUnder"], &problems),
            problems: problems.all)
    }

    private static func checkKey(
        _ entry: DataEntry, among known: [String], rule: String, _ problems: inout ProblemList
    ) {
        guard !known.isEmpty, !known.contains(entry.key) else { return }
        problems.error(
            rule, entry.line, "unknown name \(quoted(entry.key)); allowed: \(listed(known))",
            remedy: suggestion(for: entry.key, among: known))
    }

    private static func suggestion(for word: String, among known: [String]) -> String? {
        nearest(to: word, among: known).map { "did you mean \($0)?" }
    }

    private static func exemptions(
        _ value: DataValue?, _ knownChecks: [String], _ problems: inout ProblemList
    ) -> [Exemption] {
        guard let value, !value.isNull else { return [] }
        guard let items = value.items else {
            problems.error(
                "config/type", value.line, "exemptions is \(value.kindName); a list is needed",
                remedy: "write each as \"- check: ...\" with a reason")
            return []
        }
        return items.compactMap { exemption($0, knownChecks, &problems) }
    }

    private static func exemption(
        _ value: DataValue, _ knownChecks: [String], _ problems: inout ProblemList
    ) -> Exemption? {
        for entry in value.entries ?? [] {
            checkKey(entry, among: exemptionKeys, rule: "config/unknown-key", &problems)
        }
        guard let check = text(value["check"]) else {
            problems.error(
                "config/check", value.line, "an exemption names no check", remedy: "add \"check:\" with a check's id")
            return nil
        }
        var exemption = ProblemList()
        if !knownChecks.isEmpty, !knownChecks.contains(check) {
            exemption.error(
                "config/unknown-check", value["check"]?.line, "no check is called \(quoted(check))",
                remedy: suggestion(for: check, among: knownChecks) ?? "list them with commons-scan checks")
        }
        let reason = text(value["reason"]) ?? ""
        if reason.isEmpty {
            exemption.error(
                "config/reason", value.line, "the exemption of \(quoted(check)) gives no reason and is not applied",
                remedy: "add \"reason:\" with a sentence")
        }
        let expires = expiry(value["expires"], check, &exemption)
        for problem in exemption.all { problems.add(problem) }
        let decisive = exemption.all.first { $0.rule == malformedExpiryRule } ?? exemption.all.first
        return Exemption(check: check, reason: reason, expires: expires, line: value.line, problem: decisive)
    }

    private static func expiry(
        _ value: DataValue?, _ check: String, _ problems: inout ProblemList
    ) -> CalendarDate? {
        guard let value else { return nil }
        if let date = text(value).flatMap({ CalendarDate($0) }) { return date }
        problems.error(
            malformedExpiryRule, value.line,
            "the exemption of \(quoted(check)) expires on \(quoted(value.scalar?.text ?? value.kindName)), "
                + "which is no date; it counts as expired",
            remedy: "write a day that exists as YYYY-MM-DD")
        return nil
    }

    private static func paths(
        _ value: DataValue?, _ knownCategories: [String], _ problems: inout ProblemList
    ) -> [String: [String]] {
        guard let value, !value.isNull else { return [:] }
        guard let entries = value.entries else {
            problems.error(
                "config/type", value.line, "paths is \(value.kindName); a mapping is needed",
                remedy: "write \"category: path\" on a line each")
            return [:]
        }
        var paths: [String: [String]] = [:]
        for entry in entries {
            checkKey(entry, among: knownCategories, rule: "config/unknown-category", &problems)
            let named = (entry.value.items ?? [entry.value]).compactMap { path($0, &problems) }
            if !named.isEmpty, paths[entry.key] == nil { paths[entry.key] = named }
        }
        return paths
    }

    private static func path(_ value: DataValue, _ problems: inout ProblemList) -> String? {
        guard let path = text(value), !path.isEmpty else {
            problems.error("config/path", value.line, "a path is \(value.kindName); text is needed")
            return nil
        }
        guard !path.hasPrefix("/"), !path.split(separator: "/").contains("..") else {
            problems.error(
                "config/path", value.line, "the path \(quoted(path)) leads out of the repository",
                remedy: "name it from the repository's root")
            return nil
        }
        return path
    }

    private static func threshold(_ value: DataValue?, _ problems: inout ProblemList) -> Double? {
        guard let value, !value.isNull else { return nil }
        guard let number = value.scalar?.number, 0...100 ~= number else {
            problems.error(
                "config/fail-under", value.line,
                "failUnder is \(quoted(value.scalar?.text ?? value.kindName)); a number from 0 to 100 is needed")
            return nil
        }
        return number
    }

    /// A scalar's text without the blanks around it, whatever its type; nil for other values.
    private static func text(_ value: DataValue?) -> String? {
        guard let scalar = value?.scalar, scalar.kind != .null else { return nil }
        return String(trimmed(scalar.text))
    }
}
