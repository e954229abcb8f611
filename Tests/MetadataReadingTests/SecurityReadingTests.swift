import MetadataReading
import TestSupport
import Testing

@Suite("security.txt and security-insights.yml", .tags(.small))
struct SecurityReadingTests {
    private func read(_ text: String) -> SecurityTxtReading {
        SecurityTxtReading.read(Array(text.utf8))
    }

    @Test
    func contactsAndExpiryAreRead() throws {
        let reading = read(
            "# hello\r\nContact: mailto:a@b.org\r\nContact: https://b.org/report\r\nExpires: 2026-05-01T23:59:59Z\r\nPolicy: https://b.org\r\n"
        )
        #expect(reading.problems.isEmpty)
        #expect(reading.contacts.map(\.line) == [2, 3])
        #expect(reading.hasPolicy)
        #expect(try !reading.isExpired(on: #require(CalendarDate("2026-05-01"))))
        #expect(try reading.isExpired(on: #require(CalendarDate("2026-05-02"))))
    }

    @Test(arguments: [
        ("Expires: 2026-05-01T00:00:00Z", "security-txt/contact"), ("Contact: tel:+331", "security-txt/expires"),
        ("Contact: tel:+331\nExpires: soon", "security-txt/expires"),
        ("Contact: tel:+331\nContact: a@b.org\nExpires: 2026-05-01T00:00:00Z", "security-txt/contact"),
        ("Contact: tel:+331\nExpires: 2026-05-01\nExpires: 2026-05-01", "security-txt/repeated"),
        ("Contact: tel:+331\nExpires: 2026-05-01\nhello", "security-txt/syntax"),
        ("Contact: tel:+331\nExpires: 2026-05-01\nPolicy: here", "security-txt/link"),
    ])
    func brokenRulesAreNamed(text: String, rule: String) {
        #expect(read(text).problems.map(\.rule) == [rule])
    }

    @Test
    func withoutAReadableExpiryItCountsAsExpired() throws {
        #expect(try read("Contact: tel:+331").isExpired(on: #require(CalendarDate("0001-01-01"))))
    }

    @Test
    func insightsSayTheirVersionAndContacts() {
        let second = SecurityInsightsReading.read(
            Array(
                "header: {schema-version: 2.0.0, last-reviewed: '2026-01-01'}\nproject:\n  vulnerability-reporting: {reports-accepted: true, contact: {name: A}}\n"
                    .utf8))
        #expect(second.isValid)
        #expect(second.schemaVersion?.text == "2.0.0")
        #expect(second.hasContacts)
        #expect(second.acceptsReports == true)
        let first = SecurityInsightsReading.read(
            Array(
                "header: {schema-version: 1.0.0}\nvulnerability-reporting: {accepts-vulnerability-reports: false}\n"
                    .utf8))
        #expect(first.acceptsReports == false)
        #expect(!first.hasContacts)
    }

    @Test(arguments: ["a: 1", "header: {}", "header: {schema-version: 3.0.0}", "header: ["])
    func insightsWithoutKnownVersionAreInvalid(text: String) {
        #expect(!SecurityInsightsReading.read(Array(text.utf8)).isValid)
    }
}
