import DocumentReading
import HistoryReading
import ReportModel
import RepositoryFacts

struct SignOffCheck: Check {
    let description = CheckDescription(
        id: "sign-off",
        title: "Sign-off as asked",
        kind: .practice,
        weight: 0,
        ways: [.serves(.develop, 1)],
        grade: .d,
        rationale: "A rule that the project itself does not keep confuses those who try to.",
        rule:
            "Where the guide asks for `Signed-off-by` lines, the share of the last year's commits that have one: met from "
            + "90 % on. Where it asks for none, the question does not apply.",
        remediation: "Check sign-offs in continuous integration, or drop the rule from the guide.",
        sources: [
            "Elazhary et al., ICSME 2019: 68 % of projects diverge from their own guideline",
            "OpenSSF OSPS Baseline LE-01.01",
        ])

    var examples: [CheckExample] {
        [
            CheckExample("asked for, and all signed", is: .met) {
                $0.guide = .guide(Self.asking)
                $0.metrics {
                    $0.commitsLastYear = 20; $0.signedOffLastYear = 20
                }
            },
            CheckExample("asked for, and one in four signed", is: .partlyMet) {
                $0.guide = .guide(Self.asking)
                $0.metrics {
                    $0.commitsLastYear = 20; $0.signedOffLastYear = 5
                }
            },
            CheckExample("asked for, and never done", is: .unmet) {
                $0.guide = .guide(Self.asking)
                $0.metrics {
                    $0.commitsLastYear = 20; $0.signedOffLastYear = 0
                }
            },
            CheckExample("not asked for", is: .notApplicable) { $0.guide = .guide(GuideExamples.submission) },
            CheckExample("the guide is not in the clone", is: .unknown) {
                $0.guide = .found(Document(path: "CONTRIBUTING.md", unread: "not in this partial clone"))
            },
            CheckExample("a shallow clone", is: .unknown) {
                $0.guide = .guide(Self.asking); $0.isShallow()
            },
        ]
    }

    private static let asking = "# Contributing\n\nAll commits must be signed off with `git commit -s` (DCO).\n"

    func judge(_ facts: RepositoryFacts) -> Judgement {
        let guides = [facts.guide.value].compactMap(\.self) + facts.guideParts
        let asked = guides.lazy.compactMap { guide -> Evidence? in
            guide.reading?.asksForSignOff.first.map { .file(guide.path, line: $0.line) }
        }.first
        guard let asked else { return notAsked(facts, guides) }
        return facts.judgeHistory { history in
            guard history.commitsLastYear > 0 else { return .unknown("there was no commit in the last year") }
            let share = Double(history.signedOffLastYear) / Double(history.commitsLastYear)
            let evidence = [asked, .figure("signedOffLastYear", history.signedOffLastYear)]
            let summary =
                "\(history.signedOffLastYear.grouped) of the \(Count(history.commitsLastYear, "commit")) of the last year "
                + "\(history.signedOffLastYear == 1 ? "has" : "have") the sign-off that is asked for"
            if share >= 0.9 { return .met(summary, evidence) }
            return share > 0 ? .partlyMet(share, summary, evidence) : .unmet(summary, evidence)
        }
    }

    /// A guide that was not read may ask.
    private func notAsked(_ facts: RepositoryFacts, _ guides: [Document<GuideReading>]) -> Judgement {
        if case .unknown(let reason) = facts.guide { return .unknown(reason) }
        if let unread = guides.first(where: { $0.reading == nil }) {
            return .unknown("\(unread.path) cannot be read", [.file(unread.path)])
        }
        return .notApplicable("the project asks for no sign-off")
    }
}
