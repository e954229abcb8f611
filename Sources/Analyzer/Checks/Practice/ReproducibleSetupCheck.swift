import ReportModel
import RepositoryFacts

struct ReproducibleSetupCheck: Check {
    let description = CheckDescription(
        id: "reproducible-setup",
        title: "Reproducible local set-up",
        kind: .practice,
        weight: 5,
        ways: [.serves(.develop, 5)],
        grade: .c,
        rationale: "Getting a project to build is the barrier at which many newcomers give up.",
        rule:
            "Three questions of equal worth. Is the environment described or are versions pinned (dev container, Nix, "
            + "Compose, lock file)? Is there a task runner or build system to call? Does a document name commands, and "
            + "is what they call in the tree? Repositories of data or prose have nothing to build.",
        remediation:
            "Pin what the build needs (a lock file or a dev container) and name the commands that build and test.",
        sources: [
            "Steinmacher et al., ICSE 2016: set-up is among the barriers that guidance alone does not lower",
            "Fronchetti et al., FSE 2023: 28 % of guides say how to build a workspace",
        ])

    var examples: [CheckExample] {
        [
            CheckExample("a lock file, a Makefile and a documented command", is: .met) {
                $0.setup = .found(
                    SetupFacts(
                        lockFiles: [Signal("Cargo", at: "Cargo.lock")], taskRunners: [Signal("Make", at: "Makefile")],
                        commands: [NamedCommand("make test", path: "CONTRIBUTING.md", line: 12, exists: true)]))
            },
            CheckExample("a Makefile only", is: .partlyMet) {
                $0.setup = .found(SetupFacts(taskRunners: [Signal("Make", at: "Makefile")]))
            },
            CheckExample("a documented command that is not there", is: .partlyMet) {
                $0.setup = .found(
                    SetupFacts(
                        lockFiles: [Signal("npm", at: "package-lock.json")],
                        taskRunners: [Signal("npm", at: "package.json")],
                        commands: [NamedCommand("npm run lint", path: "README.md", line: 8, exists: false)]))
            },
            CheckExample("nothing of the kind", is: .unmet) { $0.setup = .found(SetupFacts()) },
            CheckExample("a collection of texts", is: .notApplicable) {
                $0.contents = .found(ContentFacts(kind: .content))
            },
            CheckExample("a clone without its tree", is: .unknown) { $0.setup = .unknown("no tree") },
        ]
    }

    func judge(_ facts: RepositoryFacts) -> Judgement {
        if let kind = facts.kindWithoutBuild {
            return .notApplicable("a repository of \(kind) has nothing to build")
        }
        switch facts.setup {
        case .unknown(let reason): return .unknown(reason)
        case .absent: return judge(SetupFacts())
        case .found(let setup): return judge(setup)
        }
    }

    /// One of the three questions: how a sentence tells that it is answered or not, and what to do then.
    private struct Question {
        let there: String
        let lacking: String
        let step: String
        let isAnswered: Bool
    }

    private func judge(_ setup: SetupFacts) -> Judgement {
        let missing = setup.commands.filter { !$0.exists }
        let pinned = setup.environments + setup.lockFiles
        let questions = [
            Question(
                there: "versions are pinned or the environment is described",
                lacking: "nothing pins versions or describes the environment",
                step: "Pin what the build needs with a lock file, or describe a dev container.",
                isAnswered: !pinned.isEmpty),
            Question(
                there: "there is a build system or task runner",
                lacking: "there is no build system or task runner to call",
                step: "Add a build file or a task runner, so that one command builds and tests.",
                isAnswered: !setup.taskRunners.isEmpty),
            Question(
                there: "documents name the commands to run",
                lacking: "no document names a command that builds or tests it",
                step: "Name in the guide the commands that build and test.",
                isAnswered: !setup.commands.isEmpty && missing.isEmpty),
        ]
        let (there, lacking) = (questions.filter(\.isAnswered), questions.filter { !$0.isAnswered })
        let evidence =
            (Array(pinned.prefix(1)) + setup.taskRunners.prefix(1)).evidence + commandEvidence(setup.commands)
        guard !there.isEmpty else { return .unmet("nothing helps to set up a build", evidence) }
        guard !lacking.isEmpty else { return .met(there.map(\.there).formattedList, evidence) }
        if let command = missing.first {
            return .partlyMet(
                Double(there.count) / 3, "`\(command.command)` is named but what it calls is not in the tree", evidence,
                nextStep: "Mend or remove the command `\(command.command)` in \(command.path).")
        }
        return .partlyMet(
            Double(there.count) / 3,
            "\(there.map(\.there).formattedList), but \(lacking.map(\.lacking).formattedList)", evidence,
            nextStep: lacking.count == 1 ? lacking[0].step : nil)
    }

    /// The first command that is not there, else the first one.
    private func commandEvidence(_ commands: [NamedCommand]) -> [Evidence] {
        (commands.first { !$0.exists } ?? commands.first).map { [.file($0.path, line: $0.line)] } ?? []
    }
}
