import DocumentReading
import HistoryReading
import RepositoryFacts

/// The lenses, each with rules as their makers publish them.
public enum LensCatalog {
    /// All of them, forges first.
    public static let all = [gitHub, gitLab, forgejo, clomonitor, scorecard, osps, codeGouv]

    /// The lens of that name.
    public static func lens(named name: String) -> Lens? { all.first { $0.name == name } }

    private static let elsewhere = "it looks in other places or for other names"

    /// Source: GitHub, About community profiles; Creating a default community health file; licensee.
    private static let gitHub = Lens(
        name: "github", title: "GitHub's community profile", rulesRead: "2026-08",
        rules: [
            LensRule(
                "README", .file(.readme, in: [".github", "", "docs"]), check: "readme-what",
                difference: "it asks for the file and not for what it says"),
            LensRule(
                "License", .facts(identifiedLicenseAtRoot), check: "license-identified",
                difference: "it looks at the root alone, and names only texts that are 98 % a known one"),
            LensRule(
                "Contributing", .file(.contributing, in: [".github", "", "docs"]), check: "contributing-guide",
                difference: elsewhere),
            LensRule(
                "Code of conduct", .facts(templateConduct), check: "conduct",
                difference: "it ticks only a file of its own whose text is one of its templates"),
            LensRule(
                "Security policy", .file(.security, in: [".github", "", "docs"]), check: "security-policy",
                difference: "it asks for the file and not for a way to report"),
            LensRule(
                "Issue templates", .file(.issueTemplate, in: [".github/issue_template"]), check: "issue-template",
                difference: "it ticks templates in .github/ISSUE_TEMPLATE alone"),
            LensRule(
                "Pull request template",
                .file(
                    .changeTemplate,
                    in: [
                        ".github", "", "docs", ".github/pull_request_template", "pull_request_template",
                        "docs/pull_request_template",
                    ]), check: "change-template", difference: elsewhere),
            LensRule(
                "Support", .file(.support, in: [".github", "", "docs"]), check: "support",
                difference: "it asks for a file and not for what the README says"),
            LensRule(
                "Funding", .file(.funding, in: [".github"]), check: "funding",
                difference: "it reads .github/FUNDING.yml alone"),
            LensRule("Content reports", .beyondClones),
        ])

    /// Source: GitLab's file finder and documentation of description templates and code owners.
    private static let gitLab = Lens(
        name: "gitlab", title: "GitLab's project page", rulesRead: "2026-08",
        rules: [
            LensRule(
                "README", .file(.readme, in: [""]), check: "readme-what", difference: "it looks at the root alone"),
            LensRule(
                "License", .file(.license, in: [""]), check: "license-present",
                difference: "it looks at the root alone, for LICENSE, LICENCE or COPYING without more in the name"),
            LensRule(
                "Contributing", .file(.contributing, in: [""]), check: "contributing-guide",
                difference: "it looks at the root alone"),
            LensRule(
                "Changelog", .file(.changelog, in: [""]), check: "changelog", difference: "it looks at the root alone"),
            LensRule(
                "Issue templates", .file(.issueTemplate, in: [".gitlab/issue_templates"]), check: "issue-template",
                difference: "it reads .gitlab/issue_templates alone"),
            LensRule(
                "Merge request templates", .file(.changeTemplate, in: [".gitlab/merge_request_templates"]),
                check: "change-template", difference: "it reads .gitlab/merge_request_templates alone"),
            LensRule("Code owners", .file(.codeOwners, in: ["", "docs", ".gitlab"])),
        ])

    /// Source: Forgejo, Issue and pull request templates; repository funding; Gitea's README finder.
    private static let forgejo = Lens(
        name: "forgejo", title: "Forgejo's repository page", rulesRead: "2026-08",
        rules: [
            LensRule(
                "README", .file(.readme, in: [".forgejo", ".gitea", ".github", "", "docs"]), check: "readme-what",
                difference: "it shows the file whatever it says"),
            LensRule(
                "License", .file(.license, in: [""]), check: "license-present", difference: "it looks at the root alone"
            ),
            LensRule(
                "Issue templates",
                .file(
                    .issueTemplate,
                    in: [".forgejo", ".gitea", ".github", "", "docs"].flatMap {
                        [$0 + "/issue_template", $0].map { $0.hasPrefix("/") ? String($0.dropFirst()) : $0 }
                    }), check: "issue-template", difference: elsewhere),
            LensRule(
                "Pull request template", .file(.changeTemplate, in: [".forgejo", ".gitea", ".github", "", "docs"]),
                check: "change-template", difference: elsewhere),
            LensRule(
                "Funding", .file(.funding, in: [".forgejo", ".github", ""]), check: "funding", difference: elsewhere),
        ])

    /// Source: CLOMonitor's linter and its documentation of checks.
    private static let clomonitor = Lens(
        name: "clomonitor", title: "CLOMonitor", rulesRead: "2026-08",
        rules: [
            LensRule(
                "readme", .file(.readme, in: ["", ".github", "docs"]), check: "readme-what",
                difference: "it asks for the file and not for what it says"),
            LensRule(
                "license_approved", .facts(licenseOfCloudNative), check: "license-open",
                difference: "its list of approved licences has none of the GPL and MPL families"),
            LensRule(
                "license_spdx_id", .facts(identifiedLicense), check: "license-identified",
                difference: "it reads one file at a confidence of 0.9"),
            LensRule(
                "contributing", .file(.contributing, in: ["", ".github", "docs"]), check: "contributing-guide",
                difference: "a word in the README is enough for it"),
            LensRule(
                "code_of_conduct", .file(.conduct, in: ["", ".github", "docs"]), check: "conduct",
                difference: "it asks for the file and not for what it says"),
            LensRule(
                "governance", .file(.governance, in: ["", "docs"]), check: "governance",
                difference: "it asks for the file and not for what it says"),
            LensRule(
                "maintainers", .file(.maintainers, in: ["", "docs", ".github"]), check: "governance",
                difference: "it asks for a list of its own"),
            LensRule(
                "security_policy", .file(.security, in: ["", ".github", "docs"]), check: "security-policy",
                difference: "it asks for the file and not for a way to report"),
            LensRule(
                "changelog", .file(.changelog, in: [""]), check: "changelog",
                difference: "it looks at the root, or at the latest release on GitHub"),
            LensRule("roadmap", .file(.roadmap, in: [""])),
            LensRule("adopters", .file(.adopters, in: [""])),
            LensRule("dco", .beyondClones, check: "sign-off"),
            LensRule("maintained, code review, website, badges, meetings", .beyondClones),
        ])

    /// Source: OpenSSF Scorecard, the checks that run with `--local`.
    private static let scorecard = Lens(
        name: "scorecard", title: "OpenSSF Scorecard, run locally", rulesRead: "2026-08",
        rules: [
            LensRule(
                "License", .facts(anyLicense), check: "license-present", difference: "it goes by the name of the file"),
            LensRule(
                "Security-Policy", .file(.security, in: ["", ".github", "docs"]), check: "security-policy",
                difference: "it counts links, addresses and words about disclosure"),
            LensRule(
                "Binary-Artifacts, Dangerous-Workflow, Dependency-Update-Tool, Fuzzing, Packaging, Pinned-Dependencies, "
                    + "SAST, Token-Permissions, Vulnerabilities", .unread),
            LensRule("Maintained, Contributors, Code-Review, CI-Tests", .beyondClones, check: "recent-activity"),
        ])

    /// Source: OpenSSF, Open Source Project Security Baseline, the criteria that a clone can show.
    private static let osps = Lens(
        name: "osps", title: "OSPS Baseline, as far as a clone shows", rulesRead: "2026-08",
        rules: [
            LensRule(
                "DO-01.01 user guide", .facts { $0.readme.isFound ? sight(readme: $0, .how) : .unseen },
                check: "readme-how", difference: "it takes any guide for users"),
            LensRule(
                "DO-02.01 guide for reporting defects",
                .facts {
                    $0.issueTemplates.isFound || $0.support.isFound
                        ? .seen(path: $0.issueTemplates.value?.first?.path ?? $0.support.value?.path) : .unseen
                }, check: "support", difference: "a template for issues is enough for it"),
            LensRule(
                "GV-03.01 contribution process", .facts { $0.guide.value.map { .seen(path: $0.path) } ?? .unseen },
                check: "contributing-guide", difference: elsewhere),
            LensRule(
                "LE-02.01 licence of OSI or FSF", .facts(openLicense), check: "license-open",
                difference: "a licence for content is none for it"),
            LensRule("LE-03.01 licence file", .facts(anyLicense), check: "license-present", difference: elsewhere),
            LensRule(
                "DO-07.01 build instructions", .facts(buildInstructions), check: "contributing-workspace",
                difference: "commands for a build are enough for it"),
            LensRule(
                "GV-01.01 members with access",
                .facts { ($0.maintainers.value?.path ?? $0.codeOwners.value?.path).map { .seen(path: $0) } ?? .unseen },
                check: "stewards-active", difference: "it asks for the list and not who of it is there"),
            LensRule(
                "GV-01.02 roles and responsibilities", .facts(roles), check: "governance",
                difference: "it asks for roles; a list of people is none"),
            LensRule(
                "GV-03.02 requirements of contributions", .facts(requirements), check: "contributing-submission",
                difference: "what the guide says of the code counts as well"),
            LensRule(
                "LE-01.01 assertion with each commit", .facts(assertion), check: "sign-off",
                difference: "it asks whether the project wants one"),
            LensRule(
                "VM-01.01 disclosure with a time for the answer", .facts(disclosure), check: "security-policy",
                difference: "it asks for what follows a report"),
            LensRule(
                "VM-03.01 private reporting", .facts(privateReporting), check: "security-policy",
                difference: "a page elsewhere or a security.txt is none for it"),
            LensRule(
                "VM-02.01 security contact", .facts { $0.security.value.map { .seen(path: $0.path) } ?? .unseen },
                check: "security-policy", difference: "a file without a contact is none"),
            LensRule("QA-02.01, QA-04.01, QA-05 lists of dependencies and codebases, binaries", .unread),
        ])

    /// Source: awesome-codegouvfr, the ten criteria of the French administration's list.
    private static let codeGouv = Lens(
        name: "codegouvfr", title: "awesome-codegouvfr", rulesRead: "2026-08",
        rules: [
            LensRule(
                "release within six months",
                .facts { $0.releases.value?.ageInDays.map { $0 <= 183 ? .seen(path: nil) : .unseen } ?? .unseen },
                check: "release-cadence", difference: "it counts six months"),
            LensRule(
                "commit within six months", .facts(commitWithinHalfYear), check: "recent-activity",
                difference: "it takes any commit, also a bot's, and counts from today"),
            LensRule("roadmap", .file(.roadmap, in: ["", "docs", ".github"])),
            LensRule(
                "authors", .file(.authors, in: ["", "docs", ".github"]), check: "credit",
                difference: "it asks for a list of authors"),
            LensRule(
                "contributing", .file(.contributing, in: ["", "docs", ".github"]), check: "contributing-guide",
                difference: "it asks for the file and not for what it says"),
            LensRule(
                "changelog", .file(.changelog, in: ["", "docs", ".github"]), check: "changelog",
                difference: "it asks for the file and not for the last release in it"),
            LensRule(
                "code of conduct", .file(.conduct, in: ["", "docs", ".github"]), check: "conduct",
                difference: "it asks for the file and not for what it says"),
            LensRule(
                "governance", .file(.governance, in: ["", "docs", ".github"]), check: "governance",
                difference: "it asks for the file and not for what it says"),
            LensRule("home page, logo", .beyondClones),
        ])
}
