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
        "# Tools\n\n## Contact\n\nReport a vulnerability in private to security@team.org.",
        "# Tools\n\n## Security\n\nRoles.\n\n## Contact\n\nReport a vulnerability to security@team.org.",
        "# Tools\n\nReport a vulnerability in private to security@team.org.", "",
    ])
    func takesNothingElseForOne(text: String) {
        #expect(SecurityPolicyReading(passageIn: text) == nil)
    }

    @Test func looksAtTheNextHeadingWhereThePartSaysNothing() {
        let text =
            "# Tools\n\n## Security features\n\nRoles.\n\n## Security policy\n\nReport a vulnerability to security@team.org."
        #expect(SecurityPolicyReading(passageIn: text)?.privateContacts.map(\.line) == [9])
    }
}
