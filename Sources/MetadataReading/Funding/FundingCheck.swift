/// Goes through the keys of a FUNDING.yml.
struct FundingCheck {
    private static let known = [
        "github", "patreon", "open_collective", "ko_fi", "tidelift", "community_bridge", "liberapay", "issuehunt",
        "otechie", "lfx_crowdfunding", "polar", "buy_me_a_coffee", "thanks_dev", "custom",
    ]
    private static let starters: Set<String> = [
        "link1", "link2", "user1", "user2", "username", "your-username", "your_username", "yourusername",
        "platform-name/package-name", "your-account", "https://example.com", "https://www.example.com",
    ]

    var problems: ProblemList
    private(set) var platforms: [FundingReading.Platform] = []
    private(set) var hasStarterValues = false

    init(problems: ProblemList) {
        self.problems = problems
    }

    mutating func check(_ root: DataValue) {
        guard let entries = root.entries else {
            guard !root.isNull else { return }
            problems.error("funding/type", root.line, "the file holds \(root.kindName); a mapping is needed")
            return
        }
        for entry in entries { check(entry) }
    }

    private mutating func check(_ entry: DataEntry) {
        guard Self.known.contains(entry.key) else {
            problems.error(
                "funding/unknown-key", entry.line, "no platform is called \(quoted(entry.key))",
                remedy: nearest(to: entry.key, among: Self.known).map { "did you mean \($0)?" }
                    ?? "use custom with a URL")
            return
        }
        let accounts = (entry.value.items ?? [entry.value]).compactMap { account($0, entry) }
        let limit = entry.key == "github" || entry.key == "custom" ? 4 : 1
        if accounts.count > limit {
            problems.error(
                "funding/too-many", entry.line,
                "\(entry.key) has \(accounts.count) entries; at most \(limit) are shown",
                remedy: "keep the most important")
        }
        if !accounts.isEmpty { platforms.append(.init(name: entry.key, accounts: accounts)) }
    }

    private mutating func account(_ value: DataValue, _ entry: DataEntry) -> MetadataValue? {
        guard let text = value.located else {
            if !value.isNull, value.scalar == nil {
                problems.error("funding/type", value.line, "\(entry.key) has \(value.kindName); a text is needed")
            }
            return nil
        }
        if Self.starters.contains(text.text.lowercased()) {
            hasStarterValues = true
            problems.warning(
                "funding/starter", text.line, "\(entry.key) still has the starter value \(quoted(text.text))",
                remedy: "put the project's own account or remove the line")
            return nil
        }
        checkForm(text, entry.key)
        return text
    }

    private mutating func checkForm(_ value: MetadataValue, _ key: String) {
        let isAddress = value.text.contains(".") && !value.text.contains(where: \.isWhitespace)
        let isRight =
            switch key {
            case "custom": isAddress
            case "tidelift": value.text.contains("/")
            case "github": value.text.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
            default: !value.text.hasPrefix("http://") && !value.text.hasPrefix("https://")
            }
        guard !isRight else { return }
        let needed = ["custom": "a URL", "tidelift": "platform/package"][key] ?? "the account's name alone"
        problems.error("funding/value", value.line, "\(key) is \(quoted(value.text)); \(needed) is needed")
    }
}
