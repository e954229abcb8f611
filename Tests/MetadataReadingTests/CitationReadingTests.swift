import MetadataReading
import TestSupport
import Testing

@Suite("CITATION.cff", .tags(.small))
struct CitationReadingTests {
    private func read(_ text: String, fileName: String? = nil) -> CitationReading {
        CitationReading.read(Array(text.utf8), fileName: fileName) { ["MIT", "Apache-2.0"].contains($0) }
    }

    private let minimal = """
        cff-version: 1.2.0
        message: Please cite it.
        title: Tide tables
        authors:
          - family-names: Moreau
            given-names: Anne

        """

    @Test
    func theFourRequiredKeysSuffice() {
        let reading = read(minimal)
        #expect(reading.isValid)
        #expect(reading.problems.isEmpty)
        #expect(reading.title == MetadataValue(text: "Tide tables", line: 3))
        #expect(reading.authorCount == 1)
        #expect(reading.doi == nil)
    }

    @Test
    func saysWhatItFound() {
        let reading = read(
            minimal + """
                type: dataset
                version: 2.10
                date-released: 2024-02-29
                license: [MIT, Apache-2.0]
                identifiers:
                  - type: doi
                    value: 10.1234/abc.5
                """)
        #expect(reading.isValid)
        #expect(reading.type?.text == "dataset")
        #expect(reading.version == MetadataValue(text: "2.10", line: 8))
        #expect(reading.dateReleased?.line == 9)
        #expect(reading.licenses.map(\.text) == ["MIT", "Apache-2.0"])
        #expect(reading.doi == MetadataValue(text: "10.1234/abc.5", line: 13))
    }

    @Test(arguments: [
        ("colour: red", "citation/unknown-key"), ("type: program", "citation/value"),
        ("date-released: 2023-02-29", "citation/value"), ("date-released: 2023-2-1", "citation/value"),
        ("doi: https://doi.org/10.1234/x", "citation/value"), ("doi: 10.12/x", "citation/value"),
        ("license: Free", "citation/value"), ("license: []", "citation/empty"),
        ("license: [MIT, MIT]", "citation/repeated"),
        ("url: example.org", "citation/value"), ("keywords: tides", "citation/type"),
        ("keywords: [1]", "citation/type"),
        ("contact: [{name: A, affiliation: B}]", "citation/unknown-key"),
        ("contact: [{email: nobody}]", "citation/value"),
        ("contact: [{orcid: 0000-0001-2345-6789}]", "citation/value"), ("contact: [{country: fr}]", "citation/value"),
        ("identifiers: [{type: swh, value: swh:1:rev:12}]", "citation/value"),
        ("identifiers: [{type: isbn, value: a}]", "citation/value"),
        ("references: [{type: book, title: A}]", "citation/required"), ("abstract: ''", "citation/value"),
        ("references: [{type: tome, title: A, authors: [{name: B}]}]", "citation/value"),
        ("preferred-citation: {type: article, title: A, authors: [{name: B}], month: 13}", "citation/value"),
        ("preferred-citation: {type: article, title: A, authors: [{name: B}], issn: '12345678'}", "citation/value"),
    ])
    func brokenRulesAreNamedWithTheirLine(line: String, rule: String) {
        let reading = read(minimal + line + "\n")
        #expect(!reading.isValid)
        #expect(reading.problems.map(\.rule) == [rule])
        #expect(reading.problems.first?.line == 7)
    }

    @Test(arguments: [
        "contact: [{name: The team, date-start: 2020-01-01, post-code: 75001}]", "commit: a1b2c3",
        "url: ftp://example.org/x",
        "contact: [{orcid: 'https://orcid.org/0000-0001-2345-678X', email: a@b.org, country: FR}]",
        "preferred-citation: {type: article, title: A, authors: [{name: B}], month: 3, year: 2020, start: '12', issn: 1234-567X}",
        "references: [{type: book, title: A, authors: [{alias: b}], isbn: 978-3-16-148410-0, languages: [fr], status: in-press}]",
        "identifiers: [{type: swh, value: 'swh:1:rev:309cf2674ee7a0749978cf8265ab91a60aea0f7d'}, {type: other, value: x}]",
    ])
    func optionalKeysAreAccepted(line: String) {
        #expect(read(minimal + line + "\n").problems.isEmpty)
    }

    @Test
    func authorsMayBeAliased() {
        let text = minimal.replacing("authors:", with: "authors: &all")
        #expect(read(text + "preferred-citation: {type: article, title: A, authors: *all}\n").problems.isEmpty)
    }

    @Test(arguments: ["cff-version", "message", "title", "authors"])
    func requiredKeysAreMissed(key: String) {
        let text = minimal.replacing("\(key):", with: "x-\(key):")
        #expect(read(text).problems.contains { $0.rule == "citation/required" && $0.message.hasPrefix(key) })
    }

    @Test(arguments: ["1.1.0", "1.2", "1.20"])
    func otherVersionsOfTheFormatAreInvalid(version: String) {
        #expect(!read(minimal.replacing("1.2.0", with: version)).isValid)
    }

    @Test
    func anotherFileNameIsAWarning() {
        #expect(read(minimal, fileName: "citation.cff").problems.map(\.rule) == ["citation/file-name"])
        #expect(read(minimal, fileName: "CITATION.cff").problems.isEmpty)
    }

    @Test(arguments: ["", "- a\n", "text", "a: [", "title: 12: 3"])
    func whatIsNoMappingIsInvalid(text: String) {
        #expect(!read(text).isValid)
    }
}
