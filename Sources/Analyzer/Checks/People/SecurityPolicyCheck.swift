import DocumentReading
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
            "A security policy that names a private way to report; half where it names none. The forge's starter text, or "
            + "a text about something else, is no policy.",
        remediation: "Add a SECURITY.md that says how to report a vulnerability in private.",
        sources: ["OpenSSF OSPS Baseline VM-02.01 and VM-03.01", "RFC 9116"])

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
        facts.security.judge(ifAbsent: .unmet("there is no security policy")) { policy in
            let reading = policy.reading
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

extension Fact<Document<SecurityPolicyReading>> {
    /// A policy with this text.
    fileprivate static func security(_ text: String) -> Self {
        .found(Document(path: "SECURITY.md", reading: SecurityPolicyReading(text: text)))
    }
}
