/// The lines of a document that are a code of conduct, and what they say.
struct ConductPart {
    let lines: SourceLines
    let range: ClosedRange<Int>
    let text: PhraseText
    let outline: ConductOutline
    let marks: ConductMarks
    private let fingerprint: CovenantFingerprint
    private let namings: ConductNamings
    private let found: [Contact]
    private let relativeLinks: [String]

    /// `text` is that of `lines`, `marks` are those of `text`; `everything` is the whole document where names count anywhere in it.
    init(
        lines: SourceLines, range: ClosedRange<Int>, text: PhraseText, outline: ConductOutline,
        marks: ConductMarks, everything: PhraseText?
    ) {
        self.lines = lines
        self.range = range
        self.text = text
        self.outline = outline
        self.marks = marks
        fingerprint = CovenantFingerprint(text, outline: outline)
        namings = ConductNamings(everything ?? text)
        found = ContactFinder.contacts(in: lines, folded: text)
        relativeLinks = Self.relativeLinks(in: lines)
    }

    /// Whether the text is the Contributor Covenant or made from it, by shape and words.
    var isCovenantText: Bool {
        let words = marks.count(.covenant)
        if words > 1 { return true }
        return (fingerprint.isUnmistakable || fingerprint.isEarly) && (namings.namesCovenant || words > 0)
            || fingerprint.isUnmistakable && outline.headings.count > 6 && marks.count(.name) > 0
    }

    /// The family that the text names or shows, but for the Contributor Covenant.
    var namedFamily: ConductFamily? { namings.text }

    /// Whether a section under the name of a code is more than a name.
    var saysAnything: Bool {
        marks.count(.norm) > 0 || !found.isEmpty || !relativeLinks.isEmpty || namings.namesCovenant
    }

    func reading(isEmbedded: Bool) -> ConductReading {
        let form = form(isEmbedded: isEmbedded)
        let family = family(form)
        let isCovenant = family == .contributorCovenant
        let targets = form == .pointer || isEmbedded && outline.wordCount < 120 ? self.targets(family) : []
        let left = PlaceholderFinder.blanks(in: lines, folded: text)
        let isUnfilled = left.contains { $0.kind == .instruction }
        let contacts = ownContacts() + (isUnfilled ? [] : reportLinks)
        let route = ConductRoute(part: self, contacts: contacts, family: family, targets: targets).route
        let isWhole = form == .full || form == .embedded
        return ConductReading(
            form: form, family: family, version: isCovenant && isWhole ? fingerprint.version : nil,
            declaredVersion: isCovenant ? fingerprint.declared : nil, language: language, targets: targets,
            route: route,
            contacts: contacts,
            blanks: blanks(left, route: route, isCovenant: isCovenant), enforcementLines: consequenceLines,
            lines: range,
            holdsText: holdsRules || isCovenantText)
    }

    private func form(isEmbedded: Bool) -> ConductReading.Form {
        if isEmbedded { return .embedded }
        let isShort = outline.wordCount < 150 && outline.lists.reduce(0, +) < 4
        guard isShort, namings.text != .ruby else { return .full }
        return leadsAway || namings.home != nil && !holdsRules ? .pointer : .statement
    }

    /// Whether it links to a page or names the Contributor Covenant, which stands elsewhere.
    var leadsAway: Bool {
        found.contains { $0.kind == .url } || !relativeLinks.isEmpty || namings.namesCovenant
    }

    /// Whether it says what behaviour is asked for, in more than a word.
    private var holdsRules: Bool { marks.count(.norm) > 1 }

    private func family(_ form: ConductReading.Form) -> ConductFamily? {
        if namings.isCNCF { return .cncf }
        if isCovenantText { return .contributorCovenant }
        if form == .full || form == .embedded, let own = namings.text { return own }
        if let home = namings.home { return home }
        if let own = namings.text { return own }
        return namings.namesCovenant ? .contributorCovenant : nil
    }

    /// Where the text leads, the home of a template left out: nobody there takes reports about the project.
    private func targets(_ family: ConductFamily?) -> [String] {
        let links = found.filter { $0.kind == .url && !ConductRoute.isCredit($0.value) }.map(\.value)
        return links + relativeLinks
    }

    private static func relativeLinks(in lines: SourceLines) -> [String] {
        lines.lines.flatMap { MarkdownTargets.targets(in: $0.bytes) }.filter { target in
            let lowered = target.lowercased()
            return !lowered.contains("://") && lowered.contains("conduct") && !lowered.hasPrefix("#")
        }
    }

    /// The published English text has a blank where some translations carry the author's address: in those it is a leftover.
    private func ownContacts() -> [Contact] {
        let isEnglish = marks.count(.covenant) > 1
        return found.filter { $0.kind.isDirect && (isEnglish || !$0.value.hasSuffix("@ethicalsource.dev")) }
            .filter { !$0.value.hasSuffix("@contributor-covenant.org") }
    }

    private var reportLinks: [Contact] {
        let lines = reportLines
        return found.filter { $0.kind == .url && lines.contains($0.line) && !ConductRoute.isCredit($0.value) }
    }

    /// Lines of paragraphs that say how to report; those that give thanks to other codes speak of reports as well.
    private var reportLines: Set<Int> {
        let credits = Set(marks.matches(.credit).map { text.paragraph(around: $0.offset) })
        let paragraphs = Set(marks.matches(.route).map { text.paragraph(around: $0.offset) }).subtracting(credits)
        return Set(paragraphs.joined())
    }

    private var language: Language {
        Language(of: [FoldedText(Array(lines.lines.map(\.bytes).joined(separator: [Byte.newline])))])
    }

    private var consequenceLines: [Int] {
        Array(Set(marks.matches(.consequence).map { text.line(at: $0.offset) })).sorted()
    }

    /// A note of work to do beside a working address is no template that was left as it was.
    private func blanks(
        _ left: [TemplateBlank], route: ConductReading.Route, isCovenant: Bool
    ) -> [TemplateBlank] {
        let isReachable = route == .address || route == .target
        let blanks = left.filter { !($0.kind == .note && isReachable) }
        guard blanks.isEmpty, isCovenant, !isReachable else { return blanks }
        return BracketGroups(lines).all.filter { $0.mark == .square && BlankWording($0.text).isPhrase }
            .map { TemplateBlank(.instruction, line: $0.line, text: $0.text) }
    }
}
