/// What a security policy tells somebody who has found a vulnerability.
public struct SecurityPolicyReading: PolicyReading, Codable {
    /// Words; a character of a script without spaces counts as half a word.
    public let wordCount: Int
    /// What nobody has filled in.
    public let blanks: [TemplateBlank]
    /// Ways to report that are not public: addresses, forms, the forge's private reports, or a page about reporting.
    public let privateContacts: [Contact]
    /// Pages about security that a short text leads to instead of saying how to report.
    public let pages: [Contact]
    /// Lines that ask not to report in public, counted from 1.
    public let discretionLines: [Int]
    /// Lines about answers, deadlines and disclosure, counted from 1.
    public let processLines: [Int]
    /// Lines about versions that get fixes, counted from 1.
    public let supportedVersionLines: [Int]
    /// Whether the text is about vulnerabilities of the project, and not about some feature that is called security.
    public let isAboutVulnerabilities: Bool

    /// Reads `text`. Takes any text, in time linear in its length.
    public init(text: String) {
        self.init(PolicyText(text), isPassage: false)
    }

    /// - Parameter isPassage: whether the text is a part of a document about something else, which may lead to the policy in words
    ///   that a policy itself would use.
    init(_ policy: PolicyText, isPassage: Bool) {
        let lines = policy.lines(SecurityWords.index)
        wordCount = policy.wordCount
        blanks = policy.blanks
        let byMail = Set(lines[.mail] ?? [])
        let isPage = isPassage ? Self.pages(in: policy) : Self.isReportPage
        privateContacts = policy.contacts.filter { contact in
            contact.isPrivate || contact.kind == .url && byMail.contains(contact.line) || isPage(contact)
        }
        discretionLines = lines[.discretion] ?? []
        processLines = lines[.process] ?? []
        supportedVersionLines = lines[.versions] ?? []
        let speaks = lines[.vulnerability] != nil
        isAboutVulnerabilities =
            speaks && (lines[.report] != nil || !privateContacts.isEmpty || !discretionLines.isEmpty)
            || !isPassage && privateContacts.contains { $0.kind == .privateReport }
        let leadsAway =
            isPassage
            ? privateContacts.allSatisfy { $0.kind == .url && byMail.isDisjoint(with: [$0.line]) }
            : !speaks && policy.wordCount < Self.longestPointer && lines[.sample] == nil
        pages = leadsAway ? privateContacts.filter { $0.kind == .url } : []
    }

    /// Whether a vulnerability can be reported without telling everybody.
    public var hasPrivateRoute: Bool { isAboutVulnerabilities && !privateContacts.isEmpty }

    /// Lines that say how to report, what not to do and what follows, counted from 1, each once.
    public var substanceLines: [Int] {
        guard isAboutVulnerabilities else { return [] }
        let starter = Set(blanks.map(\.line))
        let lines = PolicyText.union(
            privateContacts.map(\.line), discretionLines, processLines,
            privateContacts.isEmpty ? [] : supportedVersionLines)
        return lines.filter { !starter.contains($0) }
    }

    /// A text that only leads to another has at most this many words.
    private static let longestPointer = 40

    /// A list with more links is about security as a subject.
    private static let mostLinks = 6

    /// Of a part of a document the pages in sentences about vulnerabilities or reports.
    private static func pages(in policy: PolicyText) -> (Contact) -> Bool {
        guard policy.contacts.count(where: { $0.kind == .url }) <= mostLinks else { return { _ in false } }
        let about = policy.linesAbout(SecurityWords.index) { $0 == .report || $0 == .vulnerability }
        return { isReportPage($0) && about.contains($0.line) }
    }

    private static func isReportPage(_ contact: Contact) -> Bool {
        guard contact.kind == .url, let address = WebAddress(contact.value) else { return false }
        let isAbout = ["security", "vulnerabilit", "disclosure", "cert"].contains { part in
            address.hasPath(part) || address.labels.contains(part)
        }
        return isAbout && !references.contains { address.isUnder($0) }
    }

    private static let references = [
        "owasp.org", "cve.mitre.org", "nvd.nist.gov", "wikipedia.org", "docs.github.com", "help.github.com",
        "first.org",
        "securityscorecards.dev", "slsa.dev", "snyk.io",
    ].map(WebPlace.init)
}
