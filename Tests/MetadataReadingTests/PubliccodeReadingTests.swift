import TestSupport
import Testing

@testable import MetadataReading

@Suite("publiccode.yml", .tags(.small))
struct PubliccodeReadingTests {
    private func read(_ text: String, files: Set<String> = []) -> PubliccodeReading {
        PubliccodeReading.read(Array(text.utf8), fileExists: { files.contains($0) }) { $0 == "EUPL-1.2" }
    }

    private let lines = [
        "publiccodeYmlVersion: '0.4'", "name: Harbour", "url: https://example.org/harbour.git",
        "platforms: [web, linux]", "developmentStatus: stable", "softwareType: standalone/web",
        "description: {fr: {shortDescription: Gestion du port, features: [quais], longDescription: \(String(repeating: "é", count: 150))}}",
        "legal: {license: EUPL-1.2}", "maintenance: {type: internal, contacts: [{name: Anne}]}",
        "localisation: {localisationReady: true, availableLanguages: [fr, pt-BR]}",
    ]

    private var minimal: String {
        lines.joined(separator: "\n") + "\n"
    }

    private func replacing(_ key: String, with line: String) -> String {
        lines.map { $0.hasPrefix("\(key):") ? line : $0 }.joined(separator: "\n")
    }

    @Test
    func readsWhatMatters() {
        let reading = read(minimal + "releaseDate: 2026-01-31\nfundedBy: [{uri: 'urn:isbn:1234'}]\nusedBy: [Brest]\n")
        #expect(reading.isValid)
        #expect(reading.problems.isEmpty)
        #expect(reading.developmentStatus == MetadataValue(text: "stable", line: 5))
        #expect(reading.maintenanceType?.text == "internal")
        #expect(reading.contactCount == 1)
        #expect(reading.availableLanguages == ["fr", "pt-BR"])
        #expect(reading.descriptionLanguages == ["fr"])
        #expect(reading.platforms == ["web", "linux"])
        #expect(reading.license?.text == "EUPL-1.2")
        #expect(reading.namesFunding)
        #expect(reading.userCount == 1)
        #expect(reading.releaseDate?.text == "2026-01-31")
    }

    @Test(arguments: [
        ("publiccodeYmlVersion", "publiccodeYmlVersion: 0.4"), ("publiccodeYmlVersion", "publiccodeYmlVersion: '0.6'"),
        ("url", "url: example"), ("platforms", "platforms: []"), ("developmentStatus", "developmentStatus: done"),
        ("legal", "legal: {license: Free}"), ("maintenance", "maintenance: {type: community}"),
        ("maintenance", "maintenance: {type: contract}"),
        ("maintenance", "maintenance: {type: none, contractors: [{name: A, until: 2026-01-01}]}"),
        ("localisation", "localisation: {localisationReady: yes, availableLanguages: [fr]}"),
        ("localisation", "localisation: {localisationReady: true, availableLanguages: [en_GB]}"), ("name", "title: x"),
    ])
    func eachBrokenRuleMakesItInvalid(key: String, line: String) {
        #expect(!read(replacing(key, with: line)).isValid)
    }

    @Test(arguments: [
        "categories: [gardening]", "landingURL: ftp://example.org", "roadmap: soon", "organisation: {name: Town}",
        "logo: /logo.svg",
        "logo: missing.svg", "logo: logo.jpg", "intendedAudience: {scope: [everyone]}",
        "intendedAudience: {countries: [Fr]}",
        "supports: [{id: 'alias:nothing'}]", "releaseDate: 2026-13-01", "inputTypes: [text]",
        "dependsOn: {open: [{version: '1'}]}",
        "isBasedOn: [1]", "colour: red",
    ])
    func optionalKeysAreCheckedToo(line: String) {
        #expect(!read(minimal + line).isValid)
    }

    @Test(arguments: [
        "monochromeLogo: logo.png", "inputTypes: [text/plain]", "intendedAudience: {countries: [fr]}",
        "it: {countryExtensionVersion: '1.0'}",
    ])
    func deprecatedKeysAreWarnings(line: String) {
        let reading = read(minimal + line, files: ["logo.png"])
        #expect(reading.isValid)
        #expect(reading.problems.map(\.severity) == [.warning])
    }

    @Test
    func lengthsCountCharactersAsPeopleSeeThem() {
        let families = String(repeating: "👨‍👩‍👧", count: 149)
        #expect(!read(minimal.replacing(String(repeating: "é", count: 150), with: families)).isValid)
        #expect(read(minimal.replacing(String(repeating: "é", count: 150), with: families + "x")).isValid)
    }

    @Test
    func aLogoIsLookedAt() {
        func isValid(_ start: [UInt8]?) -> Bool {
            PubliccodeReading.read(
                Array((minimal + "logo: docs/logo.png").utf8), fileStart: { $0 == "docs/logo.png" ? start : nil },
                isLicenseExpression: { _ in true }
            ).isValid
        }
        #expect(isValid(PubliccodeRules.startOfPNG))
        #expect(!isValid([]))
        #expect(!isValid(Array("<svg>".utf8)))
        #expect(!isValid(nil))
    }

    @Test(arguments: [
        "fr", "pt-BR", "zh-Hant-TW", "sr-Latn", "es-419", "de-CH-1996", "lld", "x-own", "en-u-ca-iso8601",
    ])
    func languageTagsAreAccepted(tag: String) {
        #expect(LanguageTag.isValid(tag))
    }

    @Test(arguments: ["", "en_GB", "xxx", "english", "fr-", "-fr", "e", "fr-QQ", "zz", "en-a", "日本"])
    func otherTextsAreNoLanguageTags(tag: String) {
        #expect(!LanguageTag.isValid(tag))
    }

    @Test(arguments: ["https://a.org", "https://user@a.org:8080/x?y#z", "http://[::1]/", "HTTP://A.ORG/%20"])
    func webAddressesAreAccepted(text: String) {
        #expect(WebAddress(text)?.isWeb == true)
    }

    @Test(arguments: [
        "", "a.org", "https://", "https:///x", "https:a", "https://a b", "https://a/%2", "ftp://a", "://a",
        "h\nttp://a",
    ])
    func otherTextsAreNoWebAddresses(text: String) {
        #expect(WebAddress(text)?.isWeb != true)
    }
}
