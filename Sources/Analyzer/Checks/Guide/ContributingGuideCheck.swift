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
            + "where the guide is a stub, or stands outside of the repository.",
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
            CheckExample("a link of the README to a guide elsewhere", is: .partlyMet) {
                $0.readme = .markdown(
                    "# Tools\n\nSee the [guide](https://garden-tools.org/contributing/) to take part.\n")
            },
            CheckExample("a link to who has contributed", is: .unmet) {
                $0.readme = .markdown("# Tools\n\nMade by [many](https://forge.org/o/tools/graphs/contributors).\n")
            },
            CheckExample("nothing about contributing", is: .unmet) { $0.guide = .absent },
            CheckExample("its text is not in the clone", is: .unknown) {
                $0.guide = .found(Document(path: "CONTRIBUTING.md", unread: "not in this partial clone"))
            },
        ]
    }

    func judge(_ facts: RepositoryFacts) -> Judgement {
        let parts = facts.guideParts.compactMap(\.read)
        return facts.guide.judge(ifAbsent: withoutGuide(facts, parts)) { guide in
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
                        nextStep: Self.bringIn)
                    : .partlyMet(0.5, "\(guide.path) and what it points to say too little to guide anybody", evidence)
            }
            return .met("\(guide.path) guides those who contribute\(guide.origin)", evidence)
        }
    }

    private static let bringIn = "Put the contributing guide, or a summary of it, into the repository."

    /// What the README makes up for.
    private func withoutGuide(_ facts: RepositoryFacts, _ parts: [ReadDocument<GuideReading>]) -> Judgement {
        let readme = facts.readme.value?.read
        let isTold = parts.contains { $0.path != readme?.path }
        if !isTold, let readme, let link = Self.guideElsewhere(readme.reading, than: facts.source.remote) {
            return .partlyMet(
                0.5, "\(readme.path) points to a contributing guide elsewhere", [.file(readme.path, line: link.line)],
                nextStep: Self.bringIn)
        }
        return parts.first.map { part in
            .partlyMet(0.5, "\(part.path) speaks of contributing, but there is no guide", [.file(part.path)])
        } ?? .unmet("there is no contributing guide")
    }

    /// A link to a page that is called as a contributing guide is, unless it is one of the repository itself or one to give money.
    private static func guideElsewhere(_ readme: ReadmeReading, than remote: String?) -> Link? {
        let own = remote.map { $0.lowercased() + "/" }
        return readme.links.first { link in
            let target = link.target.lowercased()
            return link.image == nil && (target.hasPrefix("https://") || target.hasPrefix("http://"))
                && isGuide(target) && own.map(target.hasPrefix) != true
                && !readme.donations.contains { $0.target == link.target }
        }
    }

    private static func isGuide(_ target: String) -> Bool {
        let address = target.prefix { $0 != "#" && $0 != "?" }
        guard let page = address.split(separator: "/").dropFirst(2).last else { return false }
        let words = page.prefix { $0 != "." }.split { $0 == "-" || $0 == "_" }
        return guideNames.contains(words.joined(separator: " "))
    }

    private static let guideNames: Set = [
        "contributing", "contribute", "contributing guide", "contributing guidelines", "contribution guide",
        "contribution guidelines", "contributor guide", "contributors guide", "how to contribute",
    ]
}
