import DocumentReading
import MetadataReading
import ReportModel
import RepositoryFacts

struct SecurityPolicyCheck: Check {
    let description = CheckDescription(
        id: "security-policy",
        title: "Security policy",
        kind: .document,
        weight: 1,
        ways: [.serves(.use, 2), .serves(.support, 2)],
        grade: .d,
        rationale: "Whoever finds a vulnerability needs a way to say so before everybody knows.",
        rule:
            "A security policy, or a part of the guide or the README about security, that names a private way to "
            + "report; half where it names none, or only points to a page elsewhere. A security.txt with a contact is one as well. The forge's starter text, or "
            + "a text about something else, is no policy.",
        remediation: "Add a SECURITY.md that says how to report a vulnerability in private.",
        sources: ["OpenSSF OSPS Baseline VM-02.01 and VM-03.01", "RFC 9116"],
        sharedFile: "SECURITY.md")

    var examples: [CheckExample] {
        [
            CheckExample("a private address", is: .met) {
                $0.security = .security(
                    "# Security\n\nReport a vulnerability in private to security@garden-tools.org.\n")
            },
            CheckExample("no way to report in private", is: .partlyMet) {
                $0.security = .security(
                    "# Security\n\nPlease report vulnerabilities with steps to reproduce them. We publish an advisory with "
                        + "each fix, within 90 days after the report.\n")
            },
            CheckExample("a link to a policy elsewhere", is: .partlyMet) {
                $0.security = .security("Our security page is https://garden-tools.org/security.html.\n")
            },
            CheckExample("a part of the README", is: .met) {
                $0.security = .passage(
                    "# Tools\n\n## Security\n\nReport a vulnerability in private to security@garden-tools.org.\n")
            },
            CheckExample("a part of the README that leads elsewhere", is: .partlyMet) {
                $0.security = .passage(
                    "# Tools\n\n## Security\n\nTo report a vulnerability, see https://garden-tools.org/security/policy.\n"
                )
            },
            CheckExample("a security.txt", is: .met) {
                $0.securityTxt = .securityTxt(
                    "Contact: mailto:security@garden-tools.org\nExpires: 2030-01-01T00:00:00Z\n")
            },
            CheckExample("a page about another kind of security", is: .unmet) {
                $0.security = .security("# Security\n\nThe login page hashes passwords with a salt and a pepper.\n")
            },
            CheckExample("no policy", is: .unmet) { $0.security = .absent },
            CheckExample("its text is not in the clone", is: .unknown) {
                $0.security = .found(Document(path: "SECURITY.md", unread: "not in this partial clone"))
            },
        ]
    }

    func judge(_ facts: RepositoryFacts) -> Judgement {
        facts.security.judge(ifAbsent: judgeTxt(facts)) { policy in
            let reading = policy.reading
            if let page = reading.pages.first {
                return .partlyMet(
                    0.5, "\(policy.path) points to a security policy elsewhere", [.file(policy.path, line: page.line)],
                    nextStep: "Say in \(policy.path) itself how to report a vulnerability in private.")
            }
            guard reading.isAboutVulnerabilities, !reading.isPlaceholder else {
                return .unmet(
                    "\(policy.path) does not say how to report a vulnerability",
                    [.file(policy.path, line: reading.blanks.first?.line)])
            }
            if let contact = reading.privateContacts.first {
                return .met(
                    "\(policy.path) names a private way to report\(policy.origin)",
                    [.file(policy.path, line: contact.line)])
            }
            return .partlyMet(
                0.5, "\(policy.path) names no private way to report",
                [.file(policy.path, line: reading.substanceLines.first)],
                nextStep: "Name a private address or form in \(policy.path).")
        }
    }
}

extension SecurityPolicyCheck {
    /// What a site tells those who found a vulnerability, where no other document does.
    private func judgeTxt(_ facts: RepositoryFacts) -> Judgement {
        facts.securityTxt.judge(ifAbsent: .unmet("there is no security policy")) { file in
            guard !file.reading.contacts.isEmpty else {
                return .unmet("\(file.path) names no contact", [.file(file.path)])
            }
            let evidence = [Evidence.file(file.path, line: file.reading.contacts[0].line)]
            let day = CalendarDate(unixSeconds: facts.source.commitTime)
            return file.reading.isExpired(on: day)
                ? .partlyMet(
                    0.5, "\(file.path) names a contact but has expired", evidence,
                    nextStep: "Renew the date in \(file.path), or add a SECURITY.md.")
                : .met("\(file.path) names a private way to report", evidence)
        }
    }
}

extension Fact<Document<SecurityTxtReading>> {
    /// A security.txt with this text.
    fileprivate static func securityTxt(_ text: String) -> Self {
        .found(Document(path: ".well-known/security.txt", reading: SecurityTxtReading.read(Array(text.utf8))))
    }
}

extension Fact<Document<SecurityPolicyReading>> {
    /// A policy with this text.
    fileprivate static func security(_ text: String) -> Self {
        .found(Document(path: "SECURITY.md", reading: SecurityPolicyReading(text: text)))
    }

    /// What a README with this text says about security.
    fileprivate static func passage(_ text: String) -> Self {
        SecurityPolicyReading(passageIn: text).map { .found(Document(path: "README.md", reading: $0)) } ?? .absent
    }
}
