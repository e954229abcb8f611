import MetadataReading
import TestSupport
import Testing

@Suite("codemeta.json", .tags(.small))
struct CodemetaReadingTests {
    private func read(_ text: String) -> CodemetaReading {
        CodemetaReading.read(Array(text.utf8))
    }

    private func read(context: String, _ member: String) -> CodemetaReading {
        read("{\"@context\": \(context),\n\"@type\": \"SoftwareSourceCode\",\n\(member)\n}")
    }

    private static let third = "\"https://w3id.org/codemeta/3.0\""
    private static let second = "\"https://doi.org/10.5063/schema/codemeta-2.0\""

    @Test
    func readsWhatMatters() {
        let reading = read(
            context: Self.third,
            """
            "name": "tides", "version": "1.0", "license": ["https://spdx.org/licenses/MIT", {"@id": "https://spdx.org/licenses/Zlib"}],
            "author": [{"@type": "Person", "givenName": "Anne"}, {"@type": "Person"}], "maintainer": {"id": "x"},
            "developmentStatus": "active", "codeRepository": "https://example.org/tides", "funder": {"name": "ANR"}
            """)
        #expect(reading.problems.isEmpty)
        #expect(reading.contextVersion == 3)
        #expect(reading.name == MetadataValue(text: "tides", line: 3))
        #expect(reading.licenses.map(\.text) == ["https://spdx.org/licenses/MIT", "https://spdx.org/licenses/Zlib"])
        #expect(reading.authorCount == 2)
        #expect(reading.maintainerCount == 1)
        #expect(reading.namesFunding)
    }

    @Test
    func namesThatAreLostAreErrors() {
        let reading = read(context: Self.third, "\"licence\": \"MIT\"")
        #expect(!reading.isValid)
        #expect(reading.problems.map(\.line) == [3])
        #expect(reading.problems.first?.remedy == "did you mean license?")
    }

    @Test
    func namesThatAreLostFurtherInAreWarnings() {
        let reading = read(context: Self.third, "\"author\": [{\"firstname\": \"Anne\"}]")
        #expect(reading.isValid)
        #expect(reading.problems.map(\.rule) == ["codemeta/unknown-name"])
    }

    @Test
    func versionsKnowTheirOwnNames() {
        #expect(read(context: Self.second, "\"contIntegration\": \"https://ci\"").isValid)
        #expect(!read(context: Self.second, "\"continuousIntegration\": \"https://ci\"").isValid)
        let renamed = read(context: Self.third, "\"embargoDate\": \"2026-01-01\"")
        #expect(renamed.problems.first?.remedy == "did you mean embargoEndDate?")
    }

    @Test(arguments: [
        "[\(second), {\"own\": \"https://example.org/own\"}]", "[\(second), \"http://schema.org\"]",
        "\"https://example.org/context\"",
        "{\"@vocab\": \"https://example.org/\"}",
    ])
    func namesThatMayBeDefinedElsewhereAreKept(context: String) {
        #expect(read(context: context, "\"own\": 1, \"schema:other\": 2, \"@id\": \"x\"").isValid)
    }

    @Test(arguments: ["", "[]", "{", "{\"name\": \"x\"}", "{\"@context\": \"codemeta\", \"name\": 1, \"name\": 2}"])
    func whatNoProgramCanReadIsInvalid(text: String) {
        #expect(!read(text).isValid)
    }
}
