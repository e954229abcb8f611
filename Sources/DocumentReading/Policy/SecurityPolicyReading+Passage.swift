extension SecurityPolicyReading {
    /// What a README, a contributing guide or the like says beside all else: the first part under a heading about security that
    /// names a private way to report a vulnerability or the page that does, else the first sentence or item of a list that does;
    /// nil where none does.
    ///
    /// Takes any text, in time linear in its length.
    public init?(passageIn text: String) {
        let source = SourceLines(text)
        let parts = HeadedParts(of: source) { heading in
            SecurityWords.headings.contains { heading.contains($0) }
        }
        guard let reading = parts.first(Self.route) ?? Self.sentence(in: source) else { return nil }
        self = reading
    }

    /// What the lines say, where they name a way to report.
    private static func route(_ lines: SourceLines) -> SecurityPolicyReading? {
        let reading = SecurityPolicyReading(PolicyText(lines), isPassage: true)
        return reading.isAboutVulnerabilities && !reading.privateContacts.isEmpty ? reading : nil
    }

    /// What is said outside of such parts, where one sentence has it all.
    private static func sentence(in source: SourceLines) -> SecurityPolicyReading? {
        let folded = PhraseText(source)
        var end = 0
        for match in request.matches(in: folded).prefix(mostSentences) {
            let line = folded.line(at: match.offset)
            guard line > end else { continue }
            let item = source.item(around: line, in: folded.paragraph(around: match.offset))
            if let reading = route(source.part(item)) { return reading }
            end = item.upperBound
        }
        return nil
    }

    /// A hostile document may ask for reports in every line.
    private static let mostSentences = 8

    /// How a sentence asks for such reports; that something reports vulnerabilities, every scanner of them says.
    private static let request = PhraseIndex<Void>([
        (
            (),
            [
                "report a vulnerab", "report a security", "report security", "report any vulnerab",
                "report any security",
                "report vulnerab", "reporting a vulnerab", "reporting a security", "reporting security",
                "security issues should", "security vulnerabilities should", "security bugs should",
                "vulnerabilities should be", "found a vulnerab", "found a security", "find a vulnerab",
                "find a security",
                "discover a vulnerab", "discover a security", "discovered a security", "discovered a vulnerab",
                "disclose a vulnerab", "disclose security", "signaler une faille", "signaler une vulnérab",
                "sicherheitslücken melden", "informar de una vulnerab", "reportar vulnerab", "segnalare una vulnerab",
                "сообщить об уязвим", "报告漏洞", "报告安全", "脆弱性を報告", "脆弱性の報告",
            ]
        )
    ])
}
