import DocumentReading
import TestSupport
import Testing

@Suite(.tags(.small))
struct SecurityPolicyReadingTests {
    @Test func takesAPlaceForPrivateReportsForAPolicy() {
        let reading = SecurityPolicyReading(text: "# Required\n\nDisclosure plan: https://hackerone.com/team\n")
        #expect(reading.hasPrivateRoute)
        #expect(!SecurityPolicyReading(text: "# Required\n\nhttps://team.org/plan\n").isAboutVulnerabilities)
    }

    @Test func readsAPolicy() {
        let text = """
            # Security Policy

            Please report a vulnerability to security@team.org.
            Do not open a public issue.

            We answer within 48 hours.

            ## Supported Versions
            """
        let reading = SecurityPolicyReading(text: text)
        #expect(reading.isAboutVulnerabilities)
        #expect(reading.hasPrivateRoute)
        #expect(reading.privateContacts.map(\.line) == [3])
        #expect(reading.discretionLines == [4])
        #expect(reading.processLines == [6])
        #expect(reading.supportedVersionLines == [8])
        #expect(!reading.isPlaceholder)
    }

    @Test(arguments: [
        "Report vulnerabilities with the [form](../../security/advisories/new).",
        "Report vulnerabilities through GitHub's private vulnerability reporting.",
        "漏洞请发送邮件至 security@team.org 报告。", "Signalez toute vulnérabilité à securite@team.org.",
        "To report a vulnerability, please contact [Ada](https://ada.org/) via email.",
        "Report vulnerabilities as [our policy](https://company.org/security/report) says.",
    ])
    func knowsPrivateRoutes(text: String) {
        #expect(SecurityPolicyReading(text: text).hasPrivateRoute)
    }

    @Test func knowsTheStarter() {
        let text = """
            # Security Policy

            ## Supported Versions

            Use this section to tell people about which versions of your project are
            currently being supported with security updates.

            ## Reporting a Vulnerability

            Use this section to tell people how to report a vulnerability.
            Tell them where to go, how often they can expect an update.
            """
        let reading = SecurityPolicyReading(text: text)
        #expect(reading.isPlaceholder)
        #expect(!reading.hasPrivateRoute)
    }

    @Test(arguments: ["# Security\n\nUse roles to limit what users may see.", ""])
    func isNotFooledByTheName(text: String) {
        #expect(!SecurityPolicyReading(text: text).isAboutVulnerabilities)
    }

    @Test func doesNotTakeAPublicTrackerForPrivate() {
        #expect(!SecurityPolicyReading(text: "Report vulnerabilities at https://github.com/o/p/issues").hasPrivateRoute)
    }

    @Test func knowsAPointer() {
        #expect(SecurityPolicyReading(text: "Our security page is https://team.org/security.html.").pages.count == 1)
        #expect(SecurityPolicyReading(text: "Good examples: https://team.org/SECURITY.md").pages.isEmpty)
        #expect(SecurityPolicyReading(text: "Vulnerabilities: see https://team.org/security.").pages.isEmpty)
    }
}
