import MetadataReading
import TestSupport
import Testing

@Suite("FUNDING.yml and funding.json", .tags(.small))
struct FundingReadingTests {
    private func read(_ text: String) -> FundingReading {
        FundingReading.read(Array(text.utf8))
    }

    @Test
    func namesThePlatformsThatAreFilled() {
        let reading = read(
            "github: [anne, bob]\npatreon: # add one\nopen_collective: tides\ncustom: https://example.org/give\n")
        #expect(reading.isValid)
        #expect(reading.platforms.map(\.name) == ["github", "open_collective", "custom"])
        #expect(reading.platforms[0].accounts.map(\.text) == ["anne", "bob"])
        #expect(reading.platforms[1].accounts == [MetadataValue(text: "tides", line: 3)])
        #expect(!reading.hasStarterValues)
    }

    @Test(arguments: [
        "github: # accounts\npatreon: # name\ncustom: # URLs\n", "github: [user1, user2]", "custom: ['link1', 'link2']",
    ])
    func theStarterFileIsNotFilled(text: String) {
        #expect(!read(text).isFilled)
        #expect(read(text).hasStarterValues)
    }

    @Test(arguments: ["", "# later\n"])
    func anEmptyFileOffersNothing(text: String) {
        #expect(!read(text).isFilled)
        #expect(!read(text).hasStarterValues)
    }

    @Test(arguments: [
        ("githb: anne", "funding/unknown-key"), ("github: [a, b, c, d, e]", "funding/too-many"),
        ("github: a b", "funding/value"),
        ("patreon: [a, b]", "funding/too-many"), ("tidelift: npm", "funding/value"),
        ("ko_fi: https://ko-fi.com/a", "funding/value"),
        ("custom: give", "funding/value"), ("github: {name: a}", "funding/type"), ("- github", "funding/type"),
        ("github: a\ngithub: b", "yaml/duplicate-key"),
    ])
    func brokenRulesAreNamed(text: String, rule: String) {
        #expect(read(text).problems.map(\.rule) == [rule])
    }

    @Test
    func aDuplicateKeyStillOffersSomething() {
        #expect(read("github: a\ngithub: b").platforms.first?.accounts.map(\.text) == ["b"])
    }

    @Test
    func aManifestIsCounted() {
        let manifest = """
            {"version": "v1.0.0",
            "entity": {"type": "group", "role": "owner", "name": "Tides", "email": "a@b.org", "description": "We count.", "webpageUrl": {"url": "https://b.org"}},
            "funding": {"channels": [{"guid": "bank", "type": "bank"}],
            "plans": [{"guid": "a", "status": "active", "name": "A", "amount": 10, "channels": ["bank"]}]}}
            """
        let reading = FundingManifestReading.read(Array(manifest.utf8))
        #expect(reading.problems.isEmpty)
        #expect(reading.entityType?.text == "group")
        #expect(reading.channelCount == 1)
        #expect(reading.planCount == 1)
        #expect(!FundingManifestReading.read(Array(manifest.replacing("\"group\"", with: "\"club\"").utf8)).isValid)
        #expect(!FundingManifestReading.read(Array("{}".utf8)).isValid)
        let drips = FundingManifestReading.read(Array("{\"drips\": {\"ethereum\": {\"ownedBy\": \"0x1\"}}}".utf8))
        #expect(drips.claimsDrips && drips.isValid)
    }
}
