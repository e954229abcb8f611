/// The telling phrases of a text.
struct ConductMarks: Sendable {
    private let all: [PhraseIndex<ConductWords.Meaning>.Match]

    init(_ text: PhraseText) {
        all = ConductWords.index.matches(in: text)
    }

    /// The phrases that mean `meaning`, in order.
    func matches(_ meaning: ConductWords.Meaning) -> [PhraseIndex<ConductWords.Meaning>.Match] {
        all.filter { $0.tag == meaning }
    }

    /// How many phrases mean `meaning`.
    func count(_ meaning: ConductWords.Meaning) -> Int {
        all.count { $0.tag == meaning }
    }

    /// Whether the text speaks about codes of conduct, as a charter or a survey does.
    var isAboutConduct: Bool {
        count(.survey) > 2 || count(.about) > 4 && count(.about) * 2 > count(.norm)
    }

    /// Whether a heading that names a code of conduct, in lower case, names something about it.
    static func isAbout(_ heading: String) -> Bool {
        subjects.contains { heading.contains($0) }
    }

    /// Whether a heading, in lower case, is one that codes of conduct have within them.
    static func isPart(_ heading: String) -> Bool {
        parts.contains { heading.contains($0) }
    }

    private static let subjects = [
        "committee", "charter", "metric", "at event", "for project", "faq", "incident", "jurisdiction", "procedure",
        "transparency", "report on", "working group", "election", "translat", "what is", "how to", "no code",
    ]
    private static let parts = [
        "pledge", "standard", "responsibilit", "scope", "enforcement", "attribution", "correction", "warning",
        "temporary ban",
        "permanent ban", "unacceptable behavio", "expected behavio", "consequences", "reporting", "diversity statement",
        "grievance", "acknowledg", "our commitment",
    ]
}
