import DocumentReading
import ReportModel
import RepositoryFacts

/// Whether those who contribute are told about one of the six things that newcomers stumble over.
struct GuideTopicCheck: Check {
    let topic: GuideTopic
    let description: CheckDescription
    /// A guide that covers the topic.
    private let example: String
    /// Whether the topic makes sense only where there is something to build.
    let isAboutCode: Bool

    /// - Parameters:
    ///   - asks: what the guide should tell, as the object of "the guide says".
    ///   - share: how many of 500 guides cover the topic, in percent.
    ///   - example: a guide that covers it.
    init(
        _ topic: GuideTopic, id: String, title: String, weight: Double, ways: [WayWeight], asks: String, share: Int,
        rationale: String, remediation: String, isAboutCode: Bool = false, example: String
    ) {
        self.topic = topic
        self.isAboutCode = isAboutCode
        description = CheckDescription(
            id: id, title: title, kind: .document, weight: weight, ways: ways, grade: .b, rationale: rationale,
            rule: "The contributing guide, a document that it refers to, or the README's part about contributing says "
                + "\(asks)."
                + (topic == .buildLocalWorkspace
                    ? " So may a part of the README about development or building, a document that it links, or INSTALL, with "
                        + "commands." : "")
                + (topic == .dealWithTheCode
                    ? " So may a part of the README about the structure or the style of the code, or ARCHITECTURE."
                    : "")
                + (isAboutCode ? " Repositories of data or texts have no code to speak of." : ""),
            remediation: remediation,
            sources: [
                "Fronchetti et al., ESEC/FSE 2023: \(share) % of guides cover it",
                "Steinmacher et al., ICSE 2016: guidance lowers the barriers of orientation and process",
            ])
        self.example = example
    }

    var examples: [CheckExample] {
        [
            CheckExample("a guide that says it", is: .met) { $0.guide = .guide(example) },
            CheckExample("a guide about something else", is: .unmet) { $0.guide = .guide(GuideExamples.offTopic) },
            CheckExample("a guide and a document beside it, both about something else", is: .unmet) {
                $0.guide = .guide(GuideExamples.offTopic)
                $0.guideParts = [
                    Document(path: "docs/hacking.md", reading: GuideReading(markdown: GuideExamples.offTopic))
                ]
            },
            CheckExample("no guide", is: .unmet) { $0.guide = .absent },
            CheckExample("the guide is not in the clone", is: .unknown) {
                $0.guide = .found(Document(path: "CONTRIBUTING.md", unread: "not in this partial clone"))
            },
        ]
    }

    func judge(_ facts: RepositoryFacts) -> Judgement {
        if isAboutCode, let kind = facts.kindWithoutBuild {
            return .notApplicable("a repository of \(kind) has no code to build")
        }
        let guides = [facts.guide.value].compactMap(\.self) + facts.guideParts
        for guide in guides {
            guard let mention = guide.reading?.topics.first(where: { $0.topic == topic }) else { continue }
            return said(in: guide.path, at: mention.lines.prefix(3))
        }
        if let told = toldByTheWay(guides) ?? toldInReadme(facts) ?? toldInInstructions(facts) { return told }
        if guides.isEmpty, case .absent = facts.guide {
            return .unmet("there is no guide that could say it", waitsFor: ContributingGuideCheck.id)
        }
        if case .unknown(let reason) = facts.guide { return .unknown(reason) }
        if let unread = guides.first(where: { $0.reading == nil }) {
            return .unknown("\(unread.path) cannot be read", [.file(unread.path)])
        }
        var seen = Set<String>()
        let paths = guides.map(\.path).filter { seen.insert($0).inserted }
        return .unmet(
            "\(Self.none(of: paths)) \(description.title.lowercasedFirst)", paths.prefix(3).map { .file($0) })
    }

    private func said(in path: String, at lines: some Sequence<Int>) -> Judgement {
        .met("\(path) says \(description.title.lowercasedFirst)", lines.map { .file(path, line: $0) })
    }

    private static func none(of paths: [String]) -> String {
        switch paths.count {
        case 1: "\(paths[0]) does not say"
        case 2: "neither \(paths[0]) nor \(paths[1]) says"
        default: "neither \(paths[0]) nor any of the \(paths.count - 1) documents beside it says"
        }
    }

    /// A link to tasks says what there is to do, one to a chat where people are, a command how to build and the name of a style
    /// how to write, be it in a sentence about something else.
    private func toldByTheWay(_ guides: [Document<GuideReading>]) -> Judgement? {
        guides.lazy.compactMap { guide -> Judgement? in
            let line: Int? =
                switch topic {
                case .chooseATask: guide.reading?.taskLines.first
                case .talkToTheCommunity: guide.reading?.channelLines.first
                case .buildLocalWorkspace: guide.reading?.buildLines.first
                case .dealWithTheCode: guide.reading?.styleLines.first
                default: nil
                }
            return line.map { said(in: guide.path, at: [$0]) }
        }.first
    }

    /// How to build and test, and where in the tree what stands, is often told by the README alone.
    private func toldInReadme(_ facts: RepositoryFacts) -> Judgement? {
        guard let readme = facts.readme.value, let reading = readme.reading else { return nil }
        let mention: Mention? =
            switch topic {
            case .buildLocalWorkspace: reading.development.first
            case .dealWithTheCode: reading.codeOverview.first
            default: nil
            }
        return mention.map { said(in: readme.path, at: [$0.line]) }
    }

    /// INSTALL, BUILDING.md and the like, where a command of theirs calls what is in the tree.
    private func toldInInstructions(_ facts: RepositoryFacts) -> Judgement? {
        guard topic == .buildLocalWorkspace,
            let command = facts.setup.value?.commands.first(where: { $0.exists && $0.isInstruction })
        else { return nil }
        return said(in: command.path, at: [command.line])
    }
}

extension String {
    /// The text with its first letter in lower case, to stand inside a sentence.
    var lowercasedFirst: String {
        prefix(1).lowercased() + dropFirst()
    }
}
