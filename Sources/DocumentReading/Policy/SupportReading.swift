/// Where a support file sends people with questions.
public struct SupportReading: PolicyReading, Codable {
    /// Words; a character of a script without spaces counts as half a word.
    public let wordCount: Int
    /// What nobody has filled in.
    public let blanks: [TemplateBlank]
    /// Places where people answer: forums, chats, lists, trackers, addresses.
    public let contacts: [Contact]
    /// Lines that lead to documentation, counted from 1.
    public let documentationLines: [Int]
    /// Lines that say where to ask, counted from 1.
    public let askLines: [Int]

    /// Reads `text`. Takes any text, in time linear in its length.
    public init(text: String) {
        let policy = PolicyText(text)
        let lines = policy.lines(Self.index)
        wordCount = policy.wordCount
        blanks = policy.blanks
        contacts = policy.contacts.filter { $0.kind.isDirect }
        let linked = Set(policy.contacts.filter { $0.kind == .url }.map(\.line) + Self.linkLines(policy.source))
        documentationLines = (lines[.documentation] ?? []).filter { linked.contains($0) }
        askLines = lines[.ask] ?? []
    }

    /// Lines that name a place to ask or to read, counted from 1, each once.
    public var substanceLines: [Int] {
        PolicyText.union(contacts.map(\.line), documentationLines)
    }

    private enum Meaning: Sendable, Hashable { case documentation, ask }

    private static func linkLines(_ source: SourceLines) -> [Int] {
        source.lines.filter { !MarkdownTargets.targets(in: $0.bytes).isEmpty }.map(\.number)
    }

    private static let index = PhraseIndex<Meaning>([
        (
            .documentation,
            [
                "documentation", "docs", "wiki", "faq", "manual", "tutorial", "user guide", "readme", "dokumentation",
                "handbuch",
                "documentación", "documentação", "documentazione", "dokumentacj", "документац", "文档", "文件", "ドキュメント",
                "문서",
            ]
        ),
        (
            .ask,
            [
                "ask a question", "ask question", "questions", "get help", "getting help", "need help", "for help",
                "support",
                "fragen", "hilfe", "poser une question", "questions", "obtenir de l'aide", "preguntas", "ayuda",
                "perguntas", "ajuda",
                "domande", "aiuto", "pytani", "вопрос", "помощь", "提问", "帮助", "問題", "質問", "ヘルプ", "질문", "도움",
            ]
        ),
    ])
}
