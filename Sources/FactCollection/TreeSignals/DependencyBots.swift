/// Programs that propose newer versions of the dependencies.
public enum DependencyBot: String, CaseIterable, Sendable, Codable {
    case dependabot, renovate, scalaSteward, pyup, depfu, snyk, mend, updatecli, greenkeeper
}

/// Finds dependency bots by the configuration files in the tree.
public enum DependencyBots {
    /// The bots configured, in the order of `DependencyBot`, each with its files.
    public static func find(in index: TreeIndex) -> [TreeSignal<DependencyBot>] {
        PathRule.signals(DependencyBot.allCases.compactMap { bot in rules[bot].map { (bot, $0) } }, in: index)
    }

    private static let renovateFiles: [PathRule] = ["", ".github/", ".gitlab/", ".forgejo/", ".gitea/"].flatMap {
        folder in
        [PathRule.path("\(folder)renovate.json"), .path("\(folder)renovate.json5")]
    }

    private static let rules: [DependencyBot: [PathRule]] = [
        .dependabot: [".github/dependabot.yml", ".github/dependabot.yaml", ".dependabot/config.yml"],
        .renovate: renovateFiles + [".renovaterc", ".renovaterc.json", ".renovaterc.json5"],
        .scalaSteward: [
            ".scala-steward.conf", "scala-steward.conf", ".github/.scala-steward.conf", ".github/scala-steward.conf",
            ".config/.scala-steward.conf", ".config/scala-steward.conf",
        ],
        .pyup: [".pyup.yml"], .depfu: [".depfu.yml"], .snyk: [".snyk"], .mend: [".whitesource"],
        .updatecli: [
            "updatecli.yaml", ".updatecli.yaml", "updatecli.d/*.yaml|yml", "updatecli/updatecli.d/*.yaml|yml",
        ],
        .greenkeeper: ["greenkeeper.json"],
    ]
}
