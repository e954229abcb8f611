/// What a contributing guide says to people who want to take part.
public struct GuideReading: Sendable, Equatable, Codable {
    /// The topics it covers, in the order of `GuideTopic`.
    public let topics: [TopicMention]
    /// Shell commands it tells to run.
    public let commands: [CommandMention]
    /// Where it sends its readers, if it is little more than a pointer; else empty.
    public let pointsTo: [Link]
    /// Whether it has too few words to guide anybody and points nowhere.
    public let isStub: Bool
    /// Where it asks to sign commits off (`Signed-off-by`, Developer Certificate of Origin).
    public let asksForSignOff: [Mention]
    /// Where it asks to sign an agreement (CLA, copyright assignment).
    public let asksForAgreement: [Mention]
    /// Where it offers help by a person: mentors, pairing, office hours.
    public let offersMentoring: [Mention]
    /// Branches it names as base or target of changes; the text is the branch's name.
    public let namesBranches: [Mention]
    /// Lines that say where there are tasks to choose from, most of them made for newcomers, counted from 1.
    public let taskLines: [Int]
    /// Lines that link or name a chat, a forum or a mailing list, counted from 1.
    public let channelLines: [Int]
    /// Lines of headings about building and setting up under which commands do so, and of commands that set a clone up, counted
    /// from 1.
    public let buildLines: [Int]
    /// Lines that say which style code keeps, counted from 1.
    public let styleLines: [Int]
    /// The language it is written in.
    public let language: Language
    /// Words without code; two characters of Han, Kana or Hangul count as one.
    public let wordCount: Int

    /// Fewer words than this guide nobody.
    public static let fewestWords = 30
    /// A guide that sends its readers elsewhere has at most this many words.
    public static let longestPointer = 90

    /// Reads the guide in `outline`.
    public init(outline: Outline) {
        let guide = GuideBlocks(outline: outline)
        let prose = guide.prose
        let cues = Cues(in: guide.items)
        language = Language(of: prose)
        topics = GuideTopics.topics(of: guide, in: language)
        commands = ShellCommands.mentions(in: outline)
        wordCount = prose.reduce(0) { $0 + $1.wordCount }
        pointsTo =
            wordCount <= Self.longestPointer && commands.count < 3 && topics.count <= 3
            ? GuidePointer.targets(in: guide.items) : []
        isStub = wordCount < Self.fewestWords && pointsTo.isEmpty && commands.count < 2
        asksForSignOff = Self.signOffs(cues)
        asksForAgreement = cues.mentions(of: .agreement)
        offersMentoring = cues.mentions(of: .mentoring)
        taskLines = cues.mentions(of: .task).map(\.line)
        let linked = guide.items.flatMap(\.block.links).filter(Self.leadsToPeople).map(\.line)
        channelLines = Set(linked + cues.mentions(of: .channel).map(\.line)).sorted()
        let sections = outline.sections
        let building = SectionsWithCommands.positions(in: sections, commands) {
            BuildHeadings.table.contains(in: FoldedText(sections[$0].title))
        }.map { sections[$0].line }
        buildLines = Set(building + commands.filter { SetUpCommands.contain($0.command) }.map(\.line)).sorted()
        styleLines = cues.mentions(of: .codeStyle).map(\.line)
        namesBranches = BranchNames.mentions(in: guide.items)
    }

    /// A certificate asks for the line that goes with it, unless the guide states the certificate itself and no line.
    private static func signOffs(_ cues: Cues) -> [Mention] {
        let asked = cues.mentions(of: .signOff)
        guard !asked.isEmpty || cues.mentions(of: .certification).isEmpty else { return [] }
        let lines = Set(asked.map(\.line))
        return (asked + cues.mentions(of: .certificate).filter { !lines.contains($0.line) })
            .sorted { $0.line < $1.line }
    }

    private static func leadsToPeople(_ link: Link) -> Bool {
        WebAddress(link.target).map { [.chat, .forum, .mailingList].contains(LinkScanner.kind(of: $0)) } ?? false
    }

    /// Whether the guide covers `topic`.
    public func covers(_ topic: GuideTopic) -> Bool { topics.contains { $0.topic == topic } }
}
