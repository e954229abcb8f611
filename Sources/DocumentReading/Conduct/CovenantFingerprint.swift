/// Which version of the Contributor Covenant a text is, told by its shape rather than by what it says of itself.
///
/// Translations keep the shape: version 1.4 and version 2 have two lists of five, version 2 also four steps with an impact
/// and a consequence each, versions 1.2 and 1.3 one list of six, the first two none.
struct CovenantFingerprint: Sendable {
    private enum Shape { case lists, steps, oneList, prose, unknown }

    private let shape: Shape
    private let hits: Set<Phrase>
    /// The version that the text says it is.
    let declared: String?

    private enum Phrase: Sendable {
        case harm, members, caste, team, maintainer, ban, spaces, issue, environment, pledge
    }

    init(_ text: PhraseText, outline: ConductOutline) {
        hits = Set(Self.index.matches(in: text).map(\.tag))
        declared = CovenantDeclaration.version(in: text)
        shape = Self.shape(of: outline)
    }

    /// Whether the text has the shape of a whole Contributor Covenant that no other family shares.
    var isUnmistakable: Bool { shape == .steps || shape == .lists }

    /// Whether the text could be one of the early versions.
    var isEarly: Bool { shape == .oneList || hits.contains(.pledge) }

    /// The version of the text, as in `1.4`; `nil` where neither shape nor words tell.
    var version: String? {
        let possible = possible
        if possible.contains("2.1"), hits.contains(.caste), hits.contains(.members) || declared == nil { return "2.1" }
        if possible == ["2.0", "2.1"], hits.contains(.members), !hits.contains(.caste) { return "2.0" }
        if let declared, possible.isEmpty || possible.contains(declared) { return declared }
        return possible.first
    }

    private var possible: [String] {
        if hits.contains(.harm) { return ["3.0"] }
        switch shape {
        case .steps: return ["2.0", "2.1"]
        case .lists: return hits.contains(.members) ? ["2.0", "2.1"] : ["1.4"]
        case .oneList: return hits.contains(.issue) ? ["1.2", "1.1"] : hits.contains(.ban) ? ["1.3"] : ["1.3", "1.2"]
        case .prose where hits.contains(.pledge): return hits.contains(.spaces) ? ["1.1"] : ["1.0"]
        case .prose, .unknown: return wordsAlone
        }
    }

    private var wordsAlone: [String] {
        if hits.contains(.members) { return ["2.0", "2.1"] }
        if hits.contains(.environment) { return ["1.4"] }
        guard hits.contains(.pledge) else { return [] }
        return hits.contains(.issue) ? ["1.2", "1.1", "1.0"] : ["1.3"]
    }

    private static func shape(of outline: ConductOutline) -> Shape {
        if outline.leadWords > 5, outline.headings.count > 8, outline.lists.count > 1 { return .steps }
        if outline.hasLists(5, 5) { return .lists }
        if outline.lists == [6] { return .oneList }
        return outline.lists.isEmpty ? .prose : .unknown
    }

    private static let index = PhraseIndex<Phrase>([
        (.harm, ["addressing and repairing harm", "restricted behaviors", "encouraged behaviors"]),
        (.members, ["we as members, contributors, and leaders"]),
        (
            .caste,
            [
                "caste", "casta", "kaste", "kasta", "kasty", "kastes", "kast,", "castă", "каст", "κάστ", "種性", "種姓",
                "种姓", "カースト",
                "카스트", "신분", "जाति", "জাত", "சாதி", "đẳng cấp", "วรรณะ", "طبقة", "کاست",
            ]
        ),
        (.team, ["contacting the project team"]), (.maintainer, ["contacting a project maintainer"]),
        (.ban, ["ban temporarily"]), (.spaces, ["both within project spaces and in public spaces"]),
        (.issue, ["by opening an issue or contacting"]),
        (.environment, ["in the interest of fostering an open and welcoming environment"]),
        (.pledge, ["we pledge to respect all people who contribute"]),
    ])
}
