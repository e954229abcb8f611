import MetadataReading
import TestSupport
import Testing

@Suite("Data packages, credits, containers and scripts", .tags(.small))
struct PackageReadingTests {
    private func bytes(_ text: String) -> [UInt8] {
        Array(text.utf8)
    }

    @Test
    func aDataPackageNamesItsLicences() {
        let reading = DataPackageReading.read(
            bytes(
                "{\"name\": \"tides\", \"licenses\": [{\"name\": \"ODbL-1.0\"}],\n\"resources\": [{\"name\": \"a\", \"path\": \"a.csv\", \"licenses\": [{\"path\": \"https://x.org\"}]}]}"
            ))
        #expect(reading.problems.isEmpty)
        #expect(reading.licenses.map(\.text) == ["ODbL-1.0", "https://x.org"])
        #expect(reading.resourceCount == 1)
        #expect(reading.isFullyLicensed)
    }

    @Test
    func aDataPackageMayBeYAML() {
        let text = "name: tides\nlicenses:\n- name: ODC-PDDL-1.0\nresources:\n- name: a\n  path: a.csv\n"
        let reading = DataPackageReading.read(bytes(text), path: "data/datapackage.yaml")
        #expect(reading.isValid)
        #expect(reading.licenses == [MetadataValue(text: "ODC-PDDL-1.0", line: 3)])
    }

    @Test(arguments: [
        "{}", "{\"resources\": []}", "{\"resources\": [{\"name\": \"a\"}]}",
        "{\"resources\": [{\"path\": \"a\", \"name\": \"a\"}], \"licenses\": [{}]}", "[]", "{",
    ])
    func brokenDataPackagesAreInvalid(text: String) {
        #expect(!DataPackageReading.read(bytes(text)).isValid)
    }

    @Test
    func creditsAreCountedWithoutNames() {
        let reading = AllContributorsReading.read(
            bytes(
                "{\"contributors\": [{\"login\": \"a\", \"contributions\": [\"code\", \"doc\"]}, {\"login\": \"b\", \"contributions\": [\"code\", \"test\"]}, {\"login\": \"c\", \"contributions\": [{\"type\": \"translation\"}]}, {\"login\": \"d\"}]}"
            ))
        #expect(reading.isValid)
        #expect(reading.contributorCount == 3)
        #expect(reading.otherThanCodeCount == 2)
        #expect(reading.counts == ["code": 2, "doc": 1, "test": 1, "translation": 1])
        #expect(!AllContributorsReading.read(bytes("{}")).isValid)
    }

    @Test(arguments: [
        ("{\"image\": \"debian\", /* why */ }", DevContainerReading.Source.image),
        ("{\"build\": {\"dockerfile\": \"D\"}}", .dockerfile),
        ("{\"dockerFile\": \"D\"}", .dockerfile),
        ("{\"dockerComposeFile\": \"c.yml\", \"service\": \"app\"}", .compose),
    ])
    func containersNameTheirSource(text: String, source: DevContainerReading.Source) {
        let reading = DevContainerReading.read(bytes(text))
        #expect(reading.isValid)
        #expect(reading.source == source)
    }

    @Test(arguments: ["{}", "{\"dockerComposeFile\": \"c.yml\"}", "{\"image\": \"\"}", "image"])
    func containersWithoutSourceAreInvalid(text: String) {
        #expect(!DevContainerReading.read(bytes(text)).isValid)
    }

    @Test
    func scriptsAreListed() {
        let package = PackageScripts.read(
            bytes(
                "{\"name\": \"tides\",\n\"version\": \"1.0.0\",\n\"license\": \"MIT\",\n\"scripts\": {\"build\": \"make\",\n\"test\": \"make check\"}, \"funding\": \"https://x.org\"}"
            ))
        #expect(package.scripts == [MetadataValue(text: "build", line: 4), MetadataValue(text: "test", line: 5)])
        #expect(package.hasTests)
        #expect(package.namesFunding)
        #expect(package.license?.text == "MIT")
        #expect(
            !PackageScripts.read(
                bytes("{\"scripts\": {\"test\": \"echo \\\"Error: no test specified\\\" && exit 1\"}}")
            ).hasTests)
    }

    @Test
    func aREUSEManifestNamesLicences() {
        let reading = ReuseManifestReading.read(
            bytes(
                "version = 1 # the first\n\n[[annotations]]\npath = [\n  \"data/**\",\n  'more#/**',\n]\nprecedence = \"override\"\nSPDX-License-Identifier = \"CC0-1.0\"\n[[annotations]]\npath = \"a\"\nSPDX-License-Identifier = [\"MIT\", \"Zlib\"]\n"
            ))
        #expect(reading.problems.isEmpty)
        #expect(reading.annotationCount == 2)
        #expect(reading.licenses.map(\.text) == ["CC0-1.0", "MIT", "Zlib"])
        #expect(reading.licenses.map(\.line) == [9, 12, 12])
    }

    @Test(arguments: [
        ("", "reuse/version"), ("version = 2", "reuse/version"), ("version = 1\n[[annotations]]\n", "reuse/path"),
        ("version = 1\n[[annotations]]\npath = \"a\"\nprecedence = \"mine\"", "reuse/precedence"),
        ("version = 1\n[other]", "reuse/table"),
        ("version = 1\nhello", "reuse/syntax"), ("version = 1\n[[annotations]]\npath = [\n", "reuse/syntax"),
    ])
    func brokenREUSEManifestsAreExplained(text: String, rule: String) {
        #expect(ReuseManifestReading.read(bytes(text)).problems.map(\.rule) == [rule])
    }
}
