import DocumentReading
import TestSupport
import Testing

@Suite(.tags(.small))
struct SecurityPassageTests {
    @Test(arguments: [
        "# Tools\n\n## Security\n\nReport a vulnerability in private to security@team.org.\n\n## Licence\n\nMIT",
        "# Tools\n\n## Reporting vulnerabilities\n\nReport vulnerabilities to security@team.org.",
        "# Outils\n\n## Sécurité\n\nSignalez toute vulnérabilité à securite@team.org.",
        "# 工具\n\n## 安全\n\n漏洞请发送邮件至 security@team.org 报告。",
    ])
    func findsThePartOfADocument(text: String) throws {
        let reading = try #require(SecurityPolicyReading(passageIn: text))
        #expect(reading.hasPrivateRoute)
        #expect(reading.pages.isEmpty)
        #expect(reading.privateContacts.map(\.line) == [5])
    }

    @Test func tellsAPageElsewhereFromAContact() throws {
        let text =
            "# Tools\n\n## Security Issues\n\nIf you find a vulnerability, see [the policy](https://team.org/security/policy)."
        let reading = try #require(SecurityPolicyReading(passageIn: text))
        #expect(reading.pages.map(\.line) == [5])
    }

    @Test(arguments: [
        "# Tools\n\n## Security\n\nUse roles to limit what users may see.",
        "# Tools\n\n## Security\n\nThis library finds vulnerabilities in containers and reports them.",
        "# Tools\n\nIt finds a security hole and reports it.\n\nMail tools@team.org for more.", "",
        "# Lists\n\n## Security\n\n- [Security](https://forge.org/awesome/security-tools)\n- [Exploits](https://forge.org/list)\n- Report.",
    ])
    func takesNothingElseForOne(text: String) {
        #expect(SecurityPolicyReading(passageIn: text) == nil)
    }

    @Test func takesAListOfLinksAboutSecurityForNoPolicy() {
        let links = (1...7).map { "- [Reports of vulnerabilities](https://team\($0).org/security-reports)\n" }.joined()
        #expect(SecurityPolicyReading(passageIn: "# Lists\n\n## Security\n\n" + links) == nil)
    }

    @Test(arguments: [
        ("# Tools\n\n## Contact\n\nReport a vulnerability in private to security@team.org.", 5),
        ("# Tools\n\n## Security\n\nRoles.\n\n## Contact\n\nReport a security hole\nto security@team.org.", 10),
        ("# Tools\n\n- Talk: tools@team.org\n- Report a vulnerability: security@team.org\n- Shop: shop@team.org\n", 4),
    ])
    func findsASentenceThatHasItAll(text: String, line: Int) throws {
        let reading = try #require(SecurityPolicyReading(passageIn: text))
        #expect(reading.hasPrivateRoute)
        #expect(reading.privateContacts.map(\.line) == [line])
    }

    @Test func tellsTheForgesPageFromAContact() throws {
        let text = "# Tools\n\n- **Report a security vulnerability:** https://github.com/o/n/security/policy\n"
        #expect(SecurityPolicyReading(passageIn: text)?.pages.map(\.line) == [3])
    }

    @Test func looksAtTheNextHeadingWhereThePartSaysNothing() {
        let text =
            "# Tools\n\n## Security features\n\nRoles.\n\n## Security policy\n\nReport a vulnerability to security@team.org."
        #expect(SecurityPolicyReading(passageIn: text)?.privateContacts.map(\.line) == [9])
    }
}
