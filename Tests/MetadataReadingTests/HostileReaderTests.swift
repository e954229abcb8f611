import TestSupport
import Testing

@testable import MetadataReading

@Suite("Hostile files", .tags(.small))
struct HostileReaderTests {
    private static let texts = [
        "cff-version: 1.2.0\nmessage: a\ntitle: b\nauthors:\n  - &a {family-names: M}\n  - *a\nidentifiers: [{type: doi, value: 10.1234/a}]\n",
        "publiccodeYmlVersion: '0.4'\nname: H\ndescription: {fr: {features: [a], videos: ['https://a.b/c']}}\nlogo: a.png\n",
        "{\"@context\": [\"https://w3id.org/codemeta/3.0\", {\"a\": \"b\"}], \"author\": [{\"name\": \"\\u00e9\"}]}",
        "name: a\ndescription: b\nbody:\n  - type: dropdown\n    attributes: {label: c, options: [d, e]}\n",
        "---\nname: a\nabout: b\n---\n## c\n- [ ] d\n<!-- e -->\n",
        "* @a b@c.d # e\n[x][1] @y\n!z\\ w @v\n",
        "version = 1\n[[annotations]]\npath = ['a', \"b\"]\nprecedence = \"closest\"\n",
        "Contact: mailto:a@b.c\nExpires: 2026-01-01T00:00:00Z\n", "github: [a, b]\ncustom: https://a.b\ngithub: c\n",
        "exemptions: [{check: a, reason: b, expires: 2026-01-01}]\npaths: {a: [b, c]}\nfailUnder: 5\n",
    ]

    private func readAll(_ bytes: [UInt8]) {
        for kind in MetadataKind.allCases {
            _ = MetadataVerdict.read(
                bytes, as: kind, fileStart: { _ in [] }, isKnownLicense: { _ in true },
                isLicenseExpression: { _ in false })
        }
        for path in [".github/ISSUE_TEMPLATE/a.yml", ".github/ISSUE_TEMPLATE/a.md", ".gitlab/issue_templates/a.md"] {
            _ = IssueTemplateReading.read(bytes, path: path)
            _ = ChangeTemplateReading.read(bytes, path: path)
        }
        _ = IssueChooserReading.read(bytes)
        _ = FundingReading.read(bytes)
        _ = FundingManifestReading.read(bytes)
        _ = CodeOwnersReading.read(bytes, forge: .gitlab)
        _ = CodeOwnersReading.read(bytes)
        _ = DataPackageReading.read(bytes)
        _ = AllContributorsReading.read(bytes)
        _ = DevContainerReading.read(bytes)
        _ = PackageScripts.read(bytes)
        _ = ReuseManifestReading.read(bytes)
        _ = SecurityTxtReading.read(bytes)
        _ = SecurityInsightsReading.read(bytes)
        _ = ConfigurationReading.read(bytes, knownChecks: ["a"], knownCategories: ["b"])
    }

    @Test(arguments: 0..<100)
    func arbitraryBytesNeverCrashAReader(seed: Int) {
        var generator = SplitMix64(seed: UInt64(seed))
        readAll(generator.bytes(count: 200, alphabet: Array("{}[]\"':,-?&*!|>@#=\n  ab1.<~".utf8)))
    }

    @Test(arguments: 0..<300)
    func alteredFilesNeverCrashAReader(seed: Int) {
        var generator = SplitMix64(seed: UInt64(seed) &+ 1_000_000)
        var bytes = Array(Self.texts[seed % Self.texts.count].utf8)
        for _ in 0..<Int.random(in: 1...6, using: &generator) {
            let place = Int.random(in: 0..<bytes.count, using: &generator)
            switch Int.random(in: 0..<4, using: &generator) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
            case 1: bytes.remove(at: place)
            case 2: bytes.insert(contentsOf: bytes[0..<place], at: place)
            default: bytes[place] = Array("{}[]\"':,-?&*!|>@#=\n \t.".utf8).randomElement(using: &generator) ?? 0
            }
            if bytes.isEmpty { break }
        }
        readAll(bytes)
    }

    @Test
    func problemsAreListedUpToALimit() {
        let text = "custom: [" + String(repeating: "a b, ", count: 5000) + "]\n"
        let problems = FundingReading.read(Array(text.utf8)).problems
        #expect(problems.count == ProblemList.limit + 1)
        #expect(problems.last?.severity == .error)
    }

    @Test
    func messagesHoldNoControlCharacters() {
        let reading = FundingReading.read(Array("\"a\\e[31m\\u202eb\": 1".utf8))
        let message = reading.problems.map(\.message).joined()
        #expect(!message.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
        #expect(message.contains("[31m"))
    }
}
