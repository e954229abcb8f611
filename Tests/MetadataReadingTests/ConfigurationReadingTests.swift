import MetadataReading
import TestSupport
import Testing

@Suite("The project's own configuration", .tags(.small))
struct ConfigurationReadingTests {
    private func read(_ text: String, checks: [String] = [], categories: [String] = []) -> Configuration {
        ConfigurationReading.read(Array(text.utf8), knownChecks: checks, knownCategories: categories)
    }

    @Test
    func readsExemptionsPathsAndThreshold() throws {
        let configuration = read(
            """
            exemptions:
              - check: funding
                reason: The university pays for it.
                expires: 2027-03-31
              - { check: mentoring, reason: "Nobody has time." }
            paths:
              contributing: handbook/contribute.adoc
              governance: [docs/who.md, docs/how.md]
            failUnder: 72.5
            """)
        #expect(configuration.problems.isEmpty)
        #expect(configuration.exemptions.map(\.check) == ["funding", "mentoring"])
        #expect(configuration.exemptions.map(\.line) == [2, 5])
        #expect(configuration.exemptions[0].expires == CalendarDate("2027-03-31"))
        #expect(configuration.paths["governance"] == ["docs/who.md", "docs/how.md"])
        #expect(configuration.paths["contributing"] == ["handbook/contribute.adoc"])
        #expect(configuration.failUnder == 72.5)
    }

    @Test
    func anExemptionHoldsThroughItsLastDay() throws {
        let exemption = try #require(read("exemptions: [{check: a, reason: b, expires: 2026-05-01}]").exemptions.first)
        #expect(try exemption.holds(on: #require(CalendarDate("2026-05-01"))))
        #expect(try !exemption.holds(on: #require(CalendarDate("2026-05-02"))))
        #expect(try exemption.isExpired(on: #require(CalendarDate("2026-05-02"))))
    }

    @Test(arguments: ["soon", "2026-02-30", "01.05.2026", "", "[2026-01-01]"])
    func anExpiryThatIsNoDateCountsAsExpired(text: String) throws {
        let configuration = read("exemptions:\n  - check: a\n    reason: b\n    expires: \(text)\n")
        let exemption = try #require(configuration.exemptions.first)
        #expect(try exemption.isExpired(on: #require(CalendarDate("0001-01-01"))))
        #expect(try !exemption.holds(on: #require(CalendarDate("0001-01-01"))))
        #expect(configuration.problems.map(\.rule) == [ConfigurationReading.malformedExpiryRule])
        #expect(configuration.problems.first?.line == 4)
    }

    @Test
    func anExemptionWithoutReasonIsNotApplied() throws {
        let configuration = read("exemptions:\n  - check: funding\n")
        let exemption = try #require(configuration.exemptions.first)
        #expect(try !exemption.holds(on: #require(CalendarDate("2026-01-01"))))
        #expect(configuration.problems.map(\.rule) == ["config/reason"])
    }

    @Test
    func unknownKeysNameTheLineAndTheNearestKnownKey() {
        let configuration = read("paths: {}\nfailunder: 50\nexemption: []\ncolour: red\n")
        #expect(configuration.problems.map(\.line) == [2, 3, 4])
        #expect(configuration.problems.map(\.remedy) == ["did you mean failUnder?", "did you mean exemptions?", nil])
        #expect(configuration.failUnder == nil)
    }

    @Test
    func unknownChecksAndCategoriesAreNamed() {
        let configuration = read(
            "exemptions: [{check: fundng, reason: none}]\npaths: {contribution: a.md}",
            checks: ["funding", "readme"], categories: ["contributing", "security"])
        #expect(configuration.problems.map(\.rule) == ["config/unknown-check", "config/unknown-category"])
        #expect(configuration.problems.map(\.remedy) == ["did you mean funding?", "did you mean contributing?"])
    }

    @Test(arguments: ["101", "-1", "many", "[1]", ".nan", ".inf"])
    func thresholdsLieBetweenZeroAndAHundred(text: String) {
        let configuration = read("failUnder: \(text)")
        #expect(configuration.failUnder == nil)
        #expect(configuration.problems.map(\.rule) == ["config/fail-under"])
    }

    @Test(arguments: ["/etc/passwd", "../elsewhere.md", "docs/../../x"])
    func pathsStayInTheRepository(path: String) {
        let configuration = read("paths:\n  readme: \(path)")
        #expect(configuration.paths.isEmpty)
        #expect(configuration.problems.map(\.rule) == ["config/path"])
    }

    @Test(arguments: ["", "# nothing yet\n", "---\n"])
    func anEmptyFileAsksForNothing(text: String) {
        #expect(read(text) == Configuration())
    }

    @Test(arguments: ["- a", "exemptions: 3", "paths: [a]", "exemptions: [3]"])
    func wrongTypesAreProblems(text: String) {
        #expect(read(text).problems.count == 1)
    }
}
