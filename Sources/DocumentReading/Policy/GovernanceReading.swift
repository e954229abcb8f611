/// How a governance file says that a project is run.
public struct GovernanceReading: PolicyReading, Codable {
    /// Words; a character of a script without spaces counts as half a word.
    public let wordCount: Int
    /// What nobody has filled in.
    public let blanks: [TemplateBlank]
    /// Lines about how decisions are made, counted from 1.
    public let decisionLines: [Int]
    /// Lines that name roles, counted from 1.
    public let roleLines: [Int]
    /// Lines about how one comes to a role, or leaves it, counted from 1.
    public let membershipLines: [Int]

    /// Reads `text`. Takes any text, in time linear in its length.
    public init(text: String) {
        let policy = PolicyText(text)
        let lines = policy.lines(Self.index)
        wordCount = policy.wordCount
        blanks = policy.blanks
        decisionLines = lines[.decision] ?? []
        roleLines = lines[.role] ?? []
        membershipLines = lines[.membership] ?? []
    }

    /// Lines about decisions and membership, counted from 1, each once; a role alone says nothing yet.
    public var substanceLines: [Int] {
        PolicyText.union(decisionLines, membershipLines)
    }

    private enum Meaning: Sendable, Hashable { case decision, role, membership }

    private static let index = PhraseIndex<Meaning>([
        (.decision, decisions), (.role, roles), (.membership, memberships),
    ])

    private static let decisions = [
        "consensus", "decision", "vote", "voting", "majority", "supermajority", "quorum", "veto", "benevolent dictator",
        "bdfl",
        "tie-break", "final say", "final word", "lazy approval", "+1", "proposal process", "rfc process", "konsens",
        "entscheid",
        "abstimm", "mehrheit", "décision", "majorité", "decisi", "votación", "mayoría", "decisão", "votação", "maioria",
        "maggioranza", "besluit", "meerderheid", "decyzj", "głosowan", "większoś", "решени", "голосован", "большинств",
        "рішенн",
        "决策", "投票", "共识", "表决", "決策", "共識", "意思決定", "合意", "多数決", "의사결정", "투표", "합의",
    ]
    private static let roles = [
        "maintainer", "committer", "core team", "core developer", "steering committee", "steering council",
        "technical committee",
        "technical steering", "project lead", "lead developer", "reviewer", "contributor", "release manager", "board",
        "leitung",
        "mainteneur", "mantenedor", "mainten", "manutentor", "opiekun", "сопровождающ", "维护者", "維護者", "提交者", "メンテナ",
        "메인테이너",
        "유지보수", "comité", "comitê", "ausschuss", "комитет", "委员会", "委員会",
    ]
    private static let memberships = [
        "becoming a maintainer", "become a maintainer", "become maintainer", "becoming a committer",
        "become a committer",
        "becoming a member", "become a member", "becoming a reviewer", "become a reviewer", "new maintainer",
        "new committer",
        "new member", "adding maintainer", "add a maintainer", "nominat", "invite", "elected", "election", "appointed",
        "promot",
        "step down", "stepping down", "emeritus", "removal of", "removing maintainer", "inactive maintainer",
        "onboarding",
        "contributor ladder", "maintainer werden", "devenir mainteneur", "nommé", "élu", "convertirse en", "elegid",
        "eleito",
        "tornar-se", "diventare", "worden benoemd", "wybieran", "избира", "назнач", "成为维护者", "提名", "选举", "選挙", "指名",
        "선출", "지명",
    ]
}
