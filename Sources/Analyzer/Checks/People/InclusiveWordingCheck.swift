import ReportModel
import RepositoryFacts

struct InclusiveWordingCheck: Check {
    let description = CheckDescription(
        id: "inclusive-wording",
        title: "Inclusive wording",
        kind: .document,
        weight: 0,
        ways: [.serves(.takePart, 1)],
        grade: .d,
        rationale:
            "Some words shut readers out without anybody meaning it. No study shows an effect on who contributes, so "
            + "this is advice only.",
        rule:
            "README and guide use none of a short list of words that style guides advise against, code and addresses left "
            + "aside; half where they do.",
        remediation: "Replace the words listed; `commons-scan explain inclusive-wording` says why.",
        sources: [
            "Inclusive Naming Initiative, word lists", "Santos et al., ICSE-SEIS 2023: fixes interfaces, not words",
        ])

    var examples: [CheckExample] {
        [
            CheckExample("none of the words", is: .met) { $0.readme = .markdown(ReadmeExamples.complete) },
            CheckExample("one of the words", is: .partlyMet) {
                $0.readme = .markdown(ReadmeExamples.complete)
                $0.exclusiveWording = .found([WordingMention(word: "whitelist", path: "README.md", line: 4)])
            },
            CheckExample("no README", is: .notApplicable) { $0.readme = .absent },
        ]
    }

    func judge(_ facts: RepositoryFacts) -> Judgement {
        switch facts.exclusiveWording {
        case .unknown(let reason): return .unknown(reason)
        case .found(let mentions):
            let words = Set(mentions.map(\.word)).sorted().formattedList
            return .partlyMet(
                0.5, "words that some feel shut out by: \(words)",
                mentions.prefix(5).map { .file($0.path, line: $0.line) })
        case .absent:
            let paths = [facts.readme.value?.path, facts.guide.value?.path].compactMap(\.self)
            guard !paths.isEmpty else { return .notApplicable("there is no README or guide to read") }
            return .met("README and guide use none of the words on the list", paths.map { .file($0) })
        }
    }
}
