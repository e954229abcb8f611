import RepositoryFacts
import TestSupport
import Testing

@testable import FactCollection

@Suite(.tags(.small))
struct LinkedDocumentsTests {
    let index = TreeIndex(paths: [
        "README.md", "docs/dev/start.md", "docs/How we work.md", "Documentation/SubmittingPatches",
        "handbook/README.md",
        "handbook/index.rst", "examples/CONTRIBUTING.md", "img/contribute.png", "docs/coc.md", "vendor/x/LICENSE",
        "docs/conduite.md",
        "community/contributing/README.md",
    ])

    private func find(
        _ text: String, _ target: String, from readme: String = "README.md", remote: String? = nil
    ) -> [String] {
        LinkedDocuments.find([ReadmeLink(text: text, target: target, line: 7)], from: readme, in: index, remote: remote)
            .sorted { $0.key.rawValue < $1.key.rawValue }
            .flatMap { category, files in files.map { "\(category.rawValue) \($0.path)" } }
    }

    @Test(arguments: [
        "docs/dev/start.md", "./docs/dev/start.md", "/docs/dev/start.md", "docs/../docs/dev/start.md#setup",
        "docs/dev/start.md?raw=1",
        "docs/dev%2Fstart.md", "docs//dev/start.md", "docs/dev/start",
    ])
    func followsEveryFormOfAPath(target: String) {
        #expect(find("Contributing guide", target) == ["contributing docs/dev/start.md"])
    }

    @Test func readsAPathFromTheReadmesFolder() {
        #expect(
            find("Help us: contribute", "dev/start.md", from: "docs/README.md") == ["contributing docs/dev/start.md"])
        #expect(
            find("How to contribute", "../docs/dev/start.md", from: ".github/README.md") == [
                "contributing docs/dev/start.md"
            ])
    }

    @Test func decodesNames() {
        #expect(find("Governance", "docs/How%20we%20work.md") == ["governance docs/How we work.md"])
    }

    @Test(arguments: [
        ("https://github.com/Own/Name/blob/main/docs/dev/start.md", "https://github.com/own/name.git"),
        ("https://github.com/own/name/blob/feature/x/docs/dev/start.md#a", "git@github.com:own/name.git"),
        ("https://raw.githubusercontent.com/own/name/main/docs/dev/start.md", "https://github.com/own/name"),
        ("https://gitlab.com/g/s/name/-/blob/main/docs/dev/start.md?ref_type=heads", "https://gitlab.com/g/s/name.git"),
        ("https://codeberg.org/own/name/src/branch/main/docs/dev/start.md", "https://codeberg.org/own/name"),
        ("https://git.sr.ht/~own/name/tree/main/item/docs/dev/start.md", "https://git.sr.ht/~own/name"),
        ("https://bitbucket.org/own/name/src/main/docs/dev/start.md", "git@bitbucket.org:own/name.git"),
    ])
    func knowsItsOwnAddressesOnForges(target: String, remote: String) {
        #expect(find("contributing", target, remote: remote) == ["contributing docs/dev/start.md"])
        #expect(find("contributing", target).isEmpty)
        #expect(find("contributing", target, remote: "https://github.com/other/name").isEmpty)
    }

    @Test(arguments: [
        "https://example.org/docs/dev/start.md", "mailto:a@b.org", "#contributing", "", "docs/gone.md",
        "../docs/dev/start.md",
        "examples/CONTRIBUTING.md", "img/contribute.png", "README.md", "vendor/x/LICENSE", "javascript:alert(1)",
        "%ff%fe", "docs/%00",
        String(repeating: "docs/../", count: 500) + "docs/dev/start.md", "//example.org/docs/dev/start.md",
    ])
    func leavesOtherTargetsAlone(target: String) {
        #expect(find("contributing", target).isEmpty)
    }

    @Test func trustsTheNameOfTheFileMoreThanTheText() {
        #expect(
            find("our rules", "Documentation/SubmittingPatches") == ["contributing Documentation/SubmittingPatches"])
        #expect(find("contributing", "docs/coc.md") == ["conduct docs/coc.md"])
    }

    @Test func opensTheReadmeOfAFolder() {
        #expect(find("Roadmap", "handbook/") == ["roadmap handbook/README.md"])
        #expect(find("here", "community/contributing") == ["contributing community/contributing/README.md"])
    }

    @Test(arguments: [
        ("Comment contribuer ?", DocumentCategory.contributing), ("Mitmachen", .contributing),
        ("Cómo contribuir", .contributing),
        ("贡献指南", .contributing), ("기여 가이드", .contributing), ("как помочь", .contributing),
        ("Contributor Covenant", .conduct),
        ("Code de conduite", .conduct), ("行動規範", .conduct), ("项目治理", .governance), ("Security Policy", .security),
        ("politique de sécurité", .security),
        ("What's new", .changelog), ("CLA", .contributorAgreement), ("Getting help", .support),
        ("Feuille de route", .roadmap),
        ("MIT License", .license), ("Contributors", .authors), ("contributor’s guide", .contributing),
    ])
    func readsTheWordsOfManyLanguages(text: String, category: DocumentCategory) {
        #expect(LinkWords.category(of: text) == category)
    }

    @Test(arguments: [
        "here", "documentation", "clap", "supported platforms", "", String(repeating: "contribute ", count: 100),
        "unlicensed", "如何基于 Dubbo 进行服务治理", "Micro-service governance",
    ])
    func findsNoCategoryInOtherWords(text: String) {
        #expect(LinkWords.category(of: text) == nil)
    }

    @Test func keepsTheFirstLineOfAFile() {
        let links = [9, 4].map { ReadmeLink(text: "contribute", target: "docs/dev/start.md", line: $0) }
        let found = LinkedDocuments.find(links, from: "README.md", in: index)[.contributing]
        #expect(found?.map(\.how) == [.linked(line: 4)])
    }
}
