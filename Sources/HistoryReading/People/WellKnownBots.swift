/// Services that commit under a name without the word "bot".
///
/// Whole names, GitHub account names and addresses only: Travis and Jenkins are also people's names. Names as the services'
/// own documentation and public commits give them.
enum WellKnownBots {
    static func contains(name: String, email: EmailKey) -> Bool {
        names.contains(name.asciiLowercased) || email.gitHubLogin.map(names.contains) ?? false
            || addresses.contains(email.text)
    }

    /// The address of commits that GitHub makes itself.
    static let gitHubItself = "noreply@github.com"

    private static let names: Set<String> = [
        "allcontributors", "azure pipelines", "bors", "bors-servo", "brewtestbot", "circle ci", "circleci", "codecov",
        "copybara", "copybara-service", "copybara service", "crowdin", "deepsource", "deepsource-autofix", "dependabot",
        "dependabot-preview", "dependabot-support", "github", "github action", "github actions", "github-actions",
        "gitlocalize", "greenkeeper", "greenkeeperio", "homu", "hosted weblate", "imgbot", "jekyllbot", "jenkins",
        "jenkins ci", "jenkins-ci", "k8s-ci-robot", "k8s-publishing-robot", "mergify", "netlify", "netlify cms",
        "nodejs-github-bot", "opendev zuul", "openstack proposal bot", "pre-commit-ci", "pre-commit.ci", "pytorchbot",
        "pytorchmergebot", "pyup", "pyup-bot", "pyup.io", "release-please", "renovate", "renovatebot", "restyled.io",
        "rultor",
        "scala steward", "scala-steward", "semantic release", "semantic-release", "semantic-release-bot", "snyk",
        "swift-ci",
        "syzbot", "tensorflower-gardener", "tensorflower gardener", "transifex", "translatewiki.net", "travis ci",
        "travis ci user", "travis-ci", "travis-ci user", "travisci", "weblate", "weblate (bot)", "web-flow",
        "whitesource",
        "zuul",
    ]

    private static let addresses: Set<String> = [
        "action@github.com", "actions@github.com", "bot@renovateapp.com", "builds@circleci.com", "builds@travis-ci.com",
        "builds@travis-ci.org", "deploy@travis-ci.org", "github-actions@github.com", "hosted@weblate.org",
        "l10n-bot@translatewiki.net", gitHubItself, "noreply@weblate.org", "support@dependabot.com",
        "support@greenkeeper.io", "support@pyup.io", "travis@travis-ci.org", "zuul@review.opendev.org",
    ]
}
