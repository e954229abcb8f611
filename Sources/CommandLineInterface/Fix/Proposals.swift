import RepositoryFacts

/// Short documents that a project lacks, in the program's own words, with what a scan knows filled in.
///
/// Never a licence, which only those who hold the rights can choose, and no code of conduct or security policy without a contact:
/// nobody would answer.
enum Proposals {
    /// What `facts` lack, for a project of that `profile`.
    static func all(_ facts: RepositoryFacts, _ profile: ProjectProfile) -> [Proposal] {
        var proposals: [Proposal] = []
        if case .absent = facts.guide { proposals.append(guide(profile)) }
        if case .absent = facts.support, let support = support(profile) { proposals.append(support) }
        if case .absent = facts.conduct, let conduct = conduct(profile) { proposals.append(conduct) }
        if case .absent = facts.security, let security = security(profile) { proposals.append(security) }
        if case .absent = facts.issueTemplates { proposals.append(issueTemplate(profile)) }
        if case .absent = facts.changeTemplates { proposals.append(changeTemplate(profile)) }
        return proposals
    }

    private static func guide(_ profile: ProjectProfile) -> Proposal {
        let tasks =
            profile.issues.map { "Open tasks are listed among the [issues](\($0))" }
            ?? "Open tasks are listed among the issues"
        let license = profile.license.map { "Contributions are made under the licence of the project, \($0).\n" } ?? ""
        return Proposal(
            path: "CONTRIBUTING.md",
            text: """
                # Contributing to \(profile.name)

                Help of every kind is welcome: reports, ideas, documentation, translations, tests and code.

                ## Find a task

                \(tasks). Those that suit a first contribution carry the label `good first issue`. Leave a comment on the one that you
                want to work on, so that nobody does it twice.

                ## Ask

                Ask in an issue before you start something large\(profile.contact.map { ", or write to \($0)" } ?? "").

                ## Set up a workspace

                \(workspace(profile))
                ## Propose a change

                1. Fork the repository and make a branch.
                2. Make the change, with a test that fails without it.
                3. Run the tests.
                4. Open a \(profile.change) that says what it changes and why.

                Somebody reviews it and answers in the same place. A change is merged when the tests pass and the reviewer agrees.
                \(license)
                """)
    }

    private static func workspace(_ profile: ProjectProfile) -> String {
        if !profile.commands.isEmpty { return "```sh\n" + profile.commands.map { $0 + "\n" }.joined() + "```\n" }
        return profile.instructions.map { "\($0) says how to build and test the project.\n" }
            ?? "Write down here which commands install, build and test the project, starting from a fresh clone.\n"
    }

    private static func support(_ profile: ProjectProfile) -> Proposal? {
        guard let issues = profile.issues else { return nil }
        let contact = profile.contact.map { " What should not be public goes to \($0)." } ?? ""
        return Proposal(
            path: "SUPPORT.md",
            text: """
                # Help with \(profile.name)

                Questions are welcome as [issues](\(issues)): say what you want to do, what you tried and what happened.\(contact)

                """)
    }

    private static func conduct(_ profile: ProjectProfile) -> Proposal? {
        guard let contact = profile.contact else { return nil }
        return Proposal(
            path: "CODE_OF_CONDUCT.md",
            text: """
                # Code of conduct

                Everybody who takes part in \(profile.name) is treated with respect, whoever they are and however much they know. Be
                patient with newcomers, argue about the matter and not about the person, and assume that others mean well.

                Insults, harassment, threats, sexual advances and publishing somebody's private details have no place here, neither in
                the project's own places nor where somebody speaks for it.

                ## Report

                Write to \(contact) if you are treated badly or see that somebody is. Reports are read by the maintainers, answered, and
                kept confidential.

                ## What follows

                Depending on what happened the maintainers talk to the person, warn them, remove what they wrote, or exclude them for a
                time or for good. A maintainer who is involved does not decide.

                """)
    }

    private static func security(_ profile: ProjectProfile) -> Proposal? {
        guard let contact = profile.contact else { return nil }
        return Proposal(
            path: "SECURITY.md",
            text: """
                # Security

                Report a vulnerability of \(profile.name) in private to \(contact), not in a public issue. Say which version it is in, how
                it can be shown and what it allows.

                Reports are confirmed within seven days. A fix and its release are agreed with you, and you are named if you wish.

                """)
    }

    private static func issueTemplate(_ profile: ProjectProfile) -> Proposal {
        let body = """
            ## What happened


            ## What you expected


            ## How to make it happen again

            Steps, the version, and the system that it runs on.

            """
        if profile.isOnGitLab { return Proposal(path: ".gitlab/issue_templates/Bug.md", text: body) }
        return Proposal(
            path: ".github/ISSUE_TEMPLATE/bug.md",
            text: "---\nname: Something is wrong\nabout: Report what does not work as it should\n---\n\n" + body)
    }

    private static func changeTemplate(_ profile: ProjectProfile) -> Proposal {
        Proposal(
            path: profile.isOnGitLab
                ? ".gitlab/merge_request_templates/Default.md" : ".github/pull_request_template.md",
            text: """
                ## What changes, and why


                ## How it was tested


                Closes #

                """)
    }
}
