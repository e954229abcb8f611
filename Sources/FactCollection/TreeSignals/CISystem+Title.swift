extension CISystem {
    /// The system's name as people write it.
    var title: String {
        Self.titles[self] ?? rawValue.prefix(1).uppercased() + rawValue.dropFirst()
    }

    private static let titles: [CISystem: String] = [
        .githubActions: "GitHub Actions", .forgejoActions: "Forgejo Actions", .giteaActions: "Gitea Actions",
        .gitlab: "GitLab CI", .travis: "Travis CI", .circle: "CircleCI", .appVeyor: "AppVeyor",
        .azure: "Azure Pipelines",
        .cirrus: "Cirrus CI", .sourceHut: "SourceHut builds", .bitbucket: "Bitbucket Pipelines", .teamCity: "TeamCity",
        .codeBuild: "AWS CodeBuild", .cloudBuild: "Cloud Build", .xcodeCloud: "Xcode Cloud", .debian: "Debian's CI",
        .oneDev: "OneDev", .taskcluster: "Taskcluster",
    ]
}
