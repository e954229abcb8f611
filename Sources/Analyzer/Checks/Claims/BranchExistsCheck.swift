import DocumentReading
import ReportModel
import RepositoryFacts

struct BranchExistsCheck: Check {
    let description = CheckDescription(
        id: "branch-exists",
        title: "The branch that the guide names",
        kind: .practice,
        weight: 0,
        ways: [.serves(.develop, 1)],
        grade: .d,
        rationale: "A newcomer who is told to start from a branch that is gone fails at the first command.",
        rule:
            "Every branch that the contributing guide names as base or target of changes is a branch of the clone, here or "
            + "at its remote. A clone of a single other branch cannot tell.",
        remediation: "Name the branch that changes start from today.",
        sources: ["Steinmacher et al., ICSE 2016: outdated documentation is among the barriers that newcomers meet"])

    var examples: [CheckExample] {
        [
            CheckExample("the branch is there", is: .met) { Self.names(&$0, "main", of: ["main"]) },
            CheckExample("the branch is gone", is: .unmet) { Self.names(&$0, "develop", of: ["main", "next"]) },
            CheckExample("a clone of one branch alone", is: .unknown) { Self.names(&$0, "develop", of: ["main"]) },
            CheckExample("the guide names no branch", is: .notApplicable) { Self.names(&$0, nil, of: ["main"]) },
            CheckExample("there is no guide", is: .notApplicable) { $0.guide = .absent },
        ]
    }

    private static func names(_ facts: inout RepositoryFacts, _ branch: String?, of branches: [String]) {
        let advice = branch.map { "Open the pull request against the `\($0)` branch." } ?? "Open a pull request."
        facts.guide = .guide("# Contributing\n\nThank you for helping. \(advice)\n")
        facts.branches = .found(BranchFacts(names: branches))
    }

    func judge(_ facts: RepositoryFacts) -> Judgement {
        let guides = [facts.guide.value].compactMap(\.self) + facts.guideParts
        let named = guides.filter { !$0.isInherited }.flatMap { guide in
            (guide.reading?.namesBranches ?? []).map { (path: guide.path, line: $0.line, branch: $0.text) }
        }
        guard !named.isEmpty else { return .notApplicable("no guide names a branch") }
        guard let branches = facts.branches.value?.names else {
            if case .unknown(let reason) = facts.branches { return .unknown(reason) }
            return .unknown("the clone has no branch")
        }
        guard let gone = named.first(where: { !branches.contains($0.branch) }) else {
            let first = named[0]
            return .met("the branch `\(first.branch)` is there", [.file(first.path, line: first.line)])
        }
        let evidence = [Evidence.file(gone.path, line: gone.line), .figure("branches", branches.count)]
        guard branches.count > 1 else {
            return .unknown("the clone holds one branch alone, and the guide names `\(gone.branch)`", evidence)
        }
        return .unmet(
            "\(gone.path) names the branch `\(gone.branch)`, which is not among the \(Count(branches.count, "branch", "branches"))",
            evidence)
    }
}
