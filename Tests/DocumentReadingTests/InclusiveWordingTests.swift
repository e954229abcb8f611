import DocumentReading
import TestSupport
import Testing

@Suite(.tags(.small))
struct InclusiveWordingTests {
    private func findings(_ text: String) -> [Mention] {
        InclusiveWording.findings(in: Outline(text: text, format: .markdown))
    }

    @Test func namesTermsWithTheirLine() {
        #expect(
            findings("Words.\nAdd it to the black-list, guys.\n") == [
                Mention(line: 2, text: "blacklist"), Mention(line: 2, text: "guys"),
            ])
        #expect(InclusiveWording.alternative(to: "blacklist") == "denylist, blocklist")
    }

    @Test func exemptsCodeAndAddresses() {
        #expect(findings("Set `whitelist`, see https://example.org/blacklist\n\n```\nslave = 1\n```\n").isEmpty)
    }

    @Test(arguments: [
        "Prefer \"denylist\" to \"blacklist\".\n", "Write \"primary\" instead of \"master/slave\".\n",
        "Inclusive language: whitelist → allowlist.\n",
    ])
    func takesNoAdviceForUse(text: String) {
        #expect(findings(text).isEmpty)
    }

    @Test func aMasterBranchIsNoFinding() {
        #expect(findings("Branch off master, it is simple.\n").isEmpty)
    }

    @Test func everyTermHasAnAlternative() {
        for finding in findings("whitelisted master/slave sanity checks man-hours idiot-proof chairman grandfathered\n")
        {
            #expect(InclusiveWording.alternative(to: finding.text) != nil)
        }
    }
}
