import DocumentReading
import ReportModel
import RepositoryFacts

struct ContributingGuideCheck: Check {
    static let id = "contributing-guide"

    let description = CheckDescription(
        id: id,
        title: "Contributing guide",
        kind: .document,
        weight: 4,
        ways: [.serves(.develop, 4), .serves(.takePart, 3)],
        grade: .b,
        rationale:
            "Projects with a contributing guide gain more newcomers. The guide is where people look first, though "
            + "it often follows an influx of contributors rather than causing it.",
        rule:
            "A contributing guide with something to say; half where only a part of the README speaks of contributing, or "
            + "where the guide is a stub or points out of the repository.",
        remediation:
            "Write a CONTRIBUTING.md: where to find a task, how to build, how to reach you, how to send a change.",
        sources: [
            "Fronchetti et al., OSS 2019, own reanalysis: 1.8 times the newcomers (1.4 to 2.3)",
            "Gaughan et al., CHASE 2025: guides follow an influx, little sign that they cause one",
        ],
        sharedFile: "CONTRIBUTING.md")

    var examples: [CheckExample] {
        [
            CheckExample("a guide", is: .met) { $0.guide = .guide(GuideExamples.complete) },
            CheckExample("a guide of one line", is: .partlyMet) {
                $0.guide = .guide("# Contributing\n\nYes, please.\n")
            },
            CheckExample("a guide that only points to a rule", is: .partlyMet) {
                $0.guide = .guide("# Contributing\n\nContributions must follow [the policy](POLICY.md).\n")
                $0.guideParts = [.init(path: "POLICY.md", reading: .init(markdown: GuideExamples.offTopic))]
            },
            CheckExample("a part of the README", is: .partlyMet) {
                $0.guideParts = [.init(path: "README.md", reading: .init(markdown: GuideExamples.complete))]
            },
            CheckExample("nothing about contributing", is: .unmet) { $0.guide = .absent },
            CheckExample("its text is not in the clone", is: .unknown) {
                $0.guide = .found(Document(path: "CONTRIBUTING.md", unread: "not in this partial clone"))
            },
        ]
    }

    func judge(_ facts: RepositoryFacts) -> Judgement {
        let parts = facts.guideParts.compactMap(\.read)
        let absent =
            parts.first.map { part in
                Judgement.partlyMet(
                    0.5, "\(part.path) speaks of contributing, but there is no guide", [.file(part.path)])
            } ?? .unmet("there is no contributing guide")
        return facts.guide.judge(ifAbsent: absent) { guide in
            let evidence = [Evidence.file(guide.path)]
            let others = parts.filter { $0.path != facts.readme.value?.path }
            let topics = Set(([guide] + others).flatMap { $0.reading.topics.map(\.topic) })
            if guide.reading.isStub {
                return .partlyMet(
                    0.5, "\(guide.path) has \(Count(guide.reading.wordCount, "word")), too few to guide anybody",
                    evidence)
            }
            if !guide.reading.pointsTo.isEmpty, topics.count < 3 {
                return others.isEmpty
                    ? .partlyMet(
                        0.5, "\(guide.path) does little more than point out of the repository", evidence,
                        nextStep: "Put the contributing guide, or a summary of it, into the repository.")
                    : .partlyMet(0.5, "\(guide.path) and what it points to say too little to guide anybody", evidence)
            }
            return .met("\(guide.path) guides those who contribute\(guide.origin)", evidence)
        }
    }
}
