import ReportModel

/// One finding for each check of the catalogue.
enum SampleFindings {
    static let all = outcomes + guide + readme + rest + unweighted

    private static let outcomes = [
        met(
            "recent-activity", "Recent activity", .develop, 6, "41 commits in the 90 days before the scanned one.",
            [.figure("commitsInLast90Days", 41)]),
        met(
            "newcomers-arrive", "Newcomers arrive", .develop, 7, "18 people made their first commit in the last year.",
            [.figure("newcomersLastYear", 18)]),
        partly(
            "newcomers-stay", "Newcomers stay", .develop, 5, 0.55,
            "3 of the 22 people who came the year before were seen again in the last year.",
            [.figure("newcomerCohort", 22), .figure("newcomersRetained", 3)],
            "Thank and invite back those who contributed once: name a next task in the review of the first change."),
        met(
            "shared-work", "Work is shared", .develop, 6, "3 people made half of all commits.",
            [.figure("contributorAbsenceFactor", 3)]),
    ]

    private static let guide = [
        met("contributing-guide", "Contributing guide", .develop, 4, "A guide of 214 lines.", [guideFile]),
        unmet(
            "contributing-tasks", "Guide: choose a task", .develop, 4,
            "The guide does not say where a newcomer finds a first task.", [guideFile],
            "Say in .github/CONTRIBUTING.md where first tasks are listed and how to claim one."),
        partly(
            "contributing-workspace", "Guide: build a local workspace", .develop, 4, 0.5,
            "The guide names the commands, but not which versions of which tools have to be there first.",
            [.file(".github/CONTRIBUTING.md", line: 31), .file("Makefile", line: 4)],
            "List the tools and versions that make build needs, above its first mention."),
        met(
            "contributing-community", "Guide: talk to the community", .takePart, 3, "A chat and a mailing list.",
            [.file(".github/CONTRIBUTING.md", line: 12)]),
        met("contributing-flow", "Guide: contribution flow", .develop, 2, "Fork, branch, change request.", [guideFile]),
        met("contributing-code", "Guide: deal with the code", .develop, 1.5, "A tour of the modules.", [guideFile]),
        met("contributing-submission", "Guide: submit the changes", .develop, 1.5, "What a reviewer expects.", []),
    ]

    private static let readme = [
        met(
            "readme-what", "README: what it is", .use, 4, "Its first paragraph says it.", [.file("README.md", line: 3)]),
        met("readme-how", "README: install and use", .use, 5, "Commands to run.", [.file("README.md", line: 20)]),
        met("readme-contribution", "README: how to contribute", .takePart, 3, "It links to the guide.", []),
        unmet(
            "readme-who", "README: who and where to ask", .takePart, 2,
            "The README names nobody and no place to ask a question.", [.file("README.md")],
            "Add a section to README.md on who is behind the project and where to ask."),
    ]

    private static let rest = [
        met("license-present", "Licence text", .use, 4, "LICENSE holds a licence.", [.file("LICENSE")]),
        met(
            "license-identified", "Licence identified", .use, 3, "It is Apache-2.0, word for word.", [.file("LICENSE")]),
        met("license-open", "Open licence", .use, 3, "Apache-2.0 is approved by OSI and free by FSF.", []),
        met("conduct", "Code of conduct", .takePart, 2, "Contributor Covenant 2.1.", [.file("CODE_OF_CONDUCT.md")]),
        unmet(
            "conduct-contact", "Code of conduct: private contact", .takePart, 4,
            "The address for reports is still the placeholder of the template.",
            [.file("CODE_OF_CONDUCT.md", line: 63)],
            "Put an address that is read in private in place of [INSERT CONTACT METHOD] in CODE_OF_CONDUCT.md."),
        met("conduct-enforcement", "Code of conduct: enforcement", .takePart, 2, "Four steps.", []),
        met("change-template", "Change-proposal template", .develop, 3, "A template with a checklist.", []),
        partly(
            "issue-template", "Issue form or template", .takePart, 3, 0.5,
            ".github/ISSUE_TEMPLATE/bug.yml is no valid form: the body has no field with an id.",
            [.file(".github/ISSUE_TEMPLATE/bug.yml", line: 7)], "Give each input of bug.yml an id."),
        met("continuous-integration", "Continuous integration", .develop, 5, "3 workflows run on changes.", []),
        unknown(
            "reproducible-setup", "Reproducible set-up", .develop, 5,
            "The clone lacks the content of 3 files that would tell; fetch them with git fetch --refetch."),
        met("security-policy", "Security policy", .support, 1, "A private way to report.", [.file("SECURITY.md")]),
        unmet(
            "support", "Support", .support, 1, "No file says where users get help.", [],
            "Write SUPPORT.md: where to ask, and what not to expect."),
        exempt(
            "governance", "Governance", .takePart, 1, "No file says who decides.",
            Exemption(reason: "the foundation's charter governs all its projects", expires: "2026-12-31")),
        met("languages", "More than one language", .share, 2, "README in English and French.", []),
        met("credit", "Credit for all kinds of work", .takePart, 2, "88 commits name co-authors.", []),
        unmet(
            "mentoring", "Mentoring", .takePart, 1, "No document offers mentoring.", [],
            "Name someone who answers newcomers' questions."),
    ]

    private static let unweighted = [
        met("absence-factor", "Contributor absence factor", .support, 0, "Half the work rests on 3 people.", []),
        unknown(
            "elephant-factor", "Elephant factor", .support, 0,
            "Most addresses are at public providers, which name no organisation."),
        unmet("funding", "Funding", .support, 0, "No funding file.", [], nil),
        met("inclusive-wording", "Inclusive wording", .takePart, 0, "No term of the list.", []),
        notApplicable("sign-off", "Sign-off", .develop, 0, "Neither a guide nor a commit asks for sign-offs."),
        unmet("citation", "Citation file", .share, 0, "No CITATION.cff.", [], "Add a CITATION.cff."),
        unmet("publiccode", "publiccode.yml", .support, 0, "No publiccode.yml.", [], nil),
        partly(
            "codemeta", "codemeta.json", .share, 0, 0.5, "One property is unknown to its context: maintainers.",
            [.file("codemeta.json", line: 14)], nil),
        unmet("reuse", "REUSE", .share, 0, "212 of 1,204 files carry licence information.", [], nil),
        notApplicable("data-license", "Data licence", .share, 0, "The repository holds no data set."),
        met("changelog", "Changelog", .use, 0, "CHANGELOG.md covers the last tag.", [.file("CHANGELOG.md", line: 8)]),
        met("release-cadence", "Release cadence", .use, 0, "6 releases in the last year.", [.figure("releases", 6)]),
    ]

    private static let guideFile = Evidence.file(".github/CONTRIBUTING.md", line: 1)
}
