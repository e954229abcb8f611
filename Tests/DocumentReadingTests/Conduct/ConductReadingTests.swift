import DocumentReading
import TestSupport
import Testing

@Suite(.tags(.small))
struct ConductReadingTests {
    private let credit = "Adapted from the [Contributor Covenant](https://www.contributor-covenant.org), version"

    private func lists(_ counts: Int...) -> String {
        counts.map { count in "Things:\n\n" + (0..<count).map { "* thing \($0)\n" }.joined() }.joined(separator: "\n")
    }

    private func steps() -> String {
        (1...8).map { "### \($0). Step\n\n**Impact**: harassment\n\n" }.joined()
    }

    @Test func tellsVersionsByShape() {
        let four = "# Code of Conduct\n\n\(lists(5, 5))\n\(credit) 1.4"
        let three = "# Code of Conduct\n\n\(lists(6))\n\(credit) 1.3.0"
        let two = "# Code of Conduct\n\n\(lists(5, 5))\n\(steps())\n\(credit) 2.0"
        #expect(ConductReading(text: four)?.version == "1.4")
        #expect(ConductReading(text: three)?.version == "1.3")
        #expect(ConductReading(text: two)?.version == "2.0")
        #expect(ConductReading(text: two)?.family == .contributorCovenant)
    }

    @Test func doesNotBelieveTheAttribution() {
        let reading = ConductReading(text: "# Code of Conduct\n\n\(lists(5, 5))\n\(credit) 2.0")
        #expect(reading?.version == "1.4")
        #expect(reading?.declaredVersion == "2.0")
    }

    @Test func readsTheShapeOfATranslation() {
        let text =
            "# Verhaltenskodex\n\n\(lists(5, 5))\n\(steps())\nKaste. Siehe contributor-covenant.org/de/version/2/1/"
        let reading = ConductReading(text: text)
        #expect(reading?.version == "2.1")
        #expect(reading?.family == .contributorCovenant)
    }

    @Test(arguments: [
        ("Report to care@team.org.", ConductReading.Route.address),
        ("Report it with [this form](https://forms.gle/x).", .address),
        ("It can be reported to the [council](https://project.org/council).", .address),
        ("Report by opening an issue.", .publicOnly),
        ("Report by opening an issue or contacting one or more of the project maintainers.", .unnamed),
        ("Report it to the maintainers.", .unnamed),
        ("Do no harm.", .none),
        ("Report at [INSERT CONTACT METHOD].", .none),
    ])
    func findsTheWayAReportGoes(sentence: String, route: ConductReading.Route) throws {
        let text = "# Code of Conduct\n\nBe respectful. We rule out harassment.\n\n\(lists(4))\n\n\(sentence)\n"
        let padding = String(repeating: "Kindness matters to everybody here today. ", count: 30)
        let reading = try #require(ConductReading(text: text + padding))
        #expect(reading.route == route)
        #expect(reading.hasPrivateContact == (route == .address))
        #expect(reading.placeholderLeft == sentence.contains("[" + "INSERT"))
    }

    @Test func takesTheAuthorsAddressInATranslationForALeftover() {
        let text = "# Kanuni za maadili\n\n\(lists(5, 5))\n\(steps())\nconduct@ethicalsource.dev\n\n\(credit) 2.1"
        #expect(ConductReading(text: text)?.hasPrivateContact == false)
    }

    @Test func followsAPointer() throws {
        let text = "# Code of Conduct\n\nWe follow the [Swift code](https://swift.org/code-of-conduct)."
        let reading = try #require(ConductReading(text: text))
        #expect(reading.form == .pointer)
        #expect(reading.family?.rawValue == "swift")
        #expect(reading.targets == ["https://swift.org/code-of-conduct"])
        #expect(reading.route == .target)
    }

    @Test func acceptsAStatementOfTheProjectsOwn() {
        let reading = ConductReading(text: "# Code of Conduct\n\nBe kind and respectful. Write to care@team.org.")
        #expect(reading?.form == .statement)
        #expect(reading?.family == nil)
        #expect(reading?.language == .english)
        #expect(reading?.hasPrivateContact == true)
    }

    @Test func readsOnlyTheSectionOfAnotherDocument() throws {
        let text = """
            # Contributing

            Questions: help@team.org

            ## Code of Conduct

            ### Our Pledge

            We rule out harassment. Report at [INSERT EMAIL ADDRESS].

            ## Tests

            Write to tests@team.org
            """
        let reading = try #require(ConductPassages(in: text).section)
        #expect(reading.form == .embedded)
        #expect(reading.lines == 5...10)
        #expect(reading.placeholderLines == [9])
        #expect(!reading.hasPrivateContact)
        #expect(ConductPassages(in: "# Contributing\n\nRun the tests.").section == nil)
    }

    @Test(arguments: [
        "# Code of Conduct\n\nThis project adheres to No Code of Conduct.",
        "We do not have a code of conduct. Just write code.",
    ])
    func takesARefusalForAbsence(text: String) {
        guard case .refusal(let lines) = ConductReading.document(text, path: "CODE_OF_CONDUCT.md") else {
            Issue.record("not taken for a refusal")
            return
        }
        #expect(!lines.isEmpty)
    }

    @Test(arguments: [
        "# Code of Conduct Committee Charter\n\nThe committee is elected. Harassment reports are handled.",
        "# Code of Conduct at Event\n\nQuestion: how do events use a code of conduct? This metric of CHAOSS counts harassment.",
        "# Contributing\n\nRun the tests before you open a pull request, please, and be patient.", "",
        "# Licence\n\nMIT",
    ])
    func isNotFooledByTextsAboutConduct(text: String) {
        #expect(ConductReading.document(text) == .other)
    }

    @Test func saysOnWhichLinesConsequencesStand() {
        let text =
            "# Code of Conduct\n\nBe respectful.\n\nReports stay confidential.\nA warning or a permanent ban may follow."
        #expect(ConductReading(text: text)?.enforcementLines == [5, 6])
    }

    @Test func leavesANoteBesideAWorkingAddressAlone() {
        let text = "# Code of Conduct\n\nBe respectful. Report to care@team.org. See [TODO: link the policy]."
        #expect(ConductReading(text: text)?.placeholderLeft == false)
    }

    @Test func takesRulesOfItsOwnForNoPointerThoughAnOrganisationIsNamed() throws {
        let text = "# Code of Conduct\n\nBe considerate, respectful, and patient.\n\nWrite to care@publiccode.net.\n"
        let reading = try #require(ConductReading(text: text, path: "CODE_OF_CONDUCT.md"))
        #expect(!reading.pointsElsewhere)
        #expect(reading.route == .address)
    }

    @Test(arguments: [
        "We keep the [code of conduct](https://garden.org/conduct) of the foundation.",
        "This project adheres to the [Contributor Covenant Code of Conduct](http://contributor-covenant.org/).",
    ])
    func findsTheSentenceThatLeadsToACode(sentence: String) throws {
        let text = "# Contributing\n\nHelp is welcome.\n\n\(sentence)\n\n## Tests\n\nBe patient and respectful.\n"
        #expect(ConductPassages(in: text).section == nil)
        let reading = try #require(ConductPassages(in: text).mention)
        #expect(reading.pointsElsewhere)
        #expect(reading.lines == 5...5)
    }

    @Test func takesTheNameOfACodeForNone() {
        #expect(ConductPassages(in: "# Contributing\n\nWe have no code of conduct yet.\n").mention == nil)
    }
}
