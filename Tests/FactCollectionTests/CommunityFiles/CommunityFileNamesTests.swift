import RepositoryFacts
import TestSupport
import Testing

@testable import FactCollection

@Suite(.tags(.small))
struct CommunityFileNamesTests {
    @Test(arguments: [
        ("README", DocumentCategory.readme), ("readme.markdown", .readme), ("ReadMe.rst", .readme),
        ("README.txt", .readme),
        ("CONTRIBUTING.adoc", .contributing), ("Contributing-Guide.org", .contributing),
        ("HOW_TO_CONTRIBUTE.md", .contributing),
        ("HACKING", .contributing), ("SubmittingPatches", .contributing), ("CONTRIBUTING-docs.md", .contributing),
        ("CODE-OF-CONDUCT.md", .conduct), ("CodeOfConduct.txt", .conduct), ("code of conduct.md", .conduct),
        ("SECURITY.md", .security), ("Security-Policy.rst", .security), ("VULNERABILITY_DISCLOSURE.md", .security),
        ("SUPPORT", .support), ("GOVERNANCE.md", .governance), ("CHARTER.md", .governance),
        ("governance.yml", .governance),
        ("MAINTAINERS", .maintainers), ("MAINTAINERS.yaml", .maintainers), ("OWNERS", .maintainers),
        ("Core-Team.md", .maintainers),
        ("CODEOWNERS", .codeOwners), ("AUTHORS", .authors), ("CONTRIBUTORS.md", .authors), ("THANKS", .authors),
        ("ACKNOWLEDGMENTS.md", .authors), ("ChangeLog", .changelog), ("CHANGES.rst", .changelog),
        ("HISTORY.md", .changelog),
        ("NEWS", .changelog), ("RELEASE_NOTES.md", .changelog), ("RelNotes", .changelog),
        ("CHANGELOG-1.x.md", .changelog),
        ("ROADMAP.md", .roadmap), ("ROADMAP-2026.md", .roadmap), ("ADOPTERS.md", .adopters), ("USERS.md", .adopters),
        ("CITATION", .citation), ("SECURITY-INSIGHTS.yml", .securityInsights),
        ("security-insights.yaml", .securityInsights),
        ("DCO", .contributorAgreement), ("CLA-corporate.md", .contributorAgreement),
        ("CONTRIBUTOR_LICENSE_AGREEMENT.md", .contributorAgreement), ("AGENTS.md", .agentGuide),
        ("CLAUDE.md", .agentGuide),
        ("AI_POLICY.md", .aiPolicy), ("LLM-policy.md", .aiPolicy), ("DEI.md", .inclusion), ("NOTICE", .notice),
        ("PATENTS", .notice), ("ThirdPartyNotices.txt", .notice), ("THIRD_PARTY_LICENSES.md", .notice),
    ])
    func knowsEnglishNames(name: String, category: DocumentCategory) {
        let meanings = CommunityFileNames.meanings(of: name)
        #expect(meanings.map(\.category) == [category])
        #expect(meanings.allSatisfy { $0.language == nil })
    }

    @Test(arguments: [
        ("LISEZMOI.md", DocumentCategory.readme, "fr"), ("LISEZ-MOI", .readme, "fr"), ("LÉEME.txt", .readme, "es"),
        ("LEIA-ME.md", .readme, "pt"), ("LIESMICH.md", .readme, "de"), ("LEGGIMI.md", .readme, "it"),
        ("LLEGEIX-ME.md", .readme, "ca"), ("LEESMIJ", .readme, "nl"), ("CZYTAJ_TO.md", .readme, "pl"),
        ("ПРОЧТИ_МЕНЯ.md", .readme, "ru"), ("自述文件.md", .readme, "zh"), ("お読みください.md", .readme, "ja"),
        ("읽어보기.md", .readme, "ko"),
        ("CONTRIBUER.md", .contributing, "fr"), ("GUIDE_DE_CONTRIBUTION.md", .contributing, "fr"),
        ("CONTRIBUYENDO.md", .contributing, "es"), ("CONTRIBUINDO.md", .contributing, "pt"),
        ("MITWIRKEN.md", .contributing, "de"),
        ("CONTRIBUIRE.md", .contributing, "it"), ("CONTRIBUINT.md", .contributing, "ca"),
        ("BIJDRAGEN.md", .contributing, "nl"),
        ("WSPÓŁPRACA.md", .contributing, "pl"), ("УЧАСТИЕ.md", .contributing, "ru"), ("贡献指南.md", .contributing, "zh"),
        ("コントリビューション.md", .contributing, "ja"), ("기여하기.md", .contributing, "ko"),
        ("КАК_ПОМОЧЬ.rst", .contributing, "ru"),
        ("CODE_DE_CONDUITE.md", .conduct, "fr"), ("CÓDIGO_DE_CONDUCTA.md", .conduct, "es"),
        ("CODIGO-DE-CONDUTA.md", .conduct, "pt"),
        ("Verhaltenskodex.md", .conduct, "de"), ("CODICE_DI_CONDOTTA.md", .conduct, "it"),
        ("GEDRAGSCODE.md", .conduct, "nl"),
        ("行为准则.md", .conduct, "zh"), ("行動規範.md", .conduct, "ja"), ("행동강령.md", .conduct, "ko"),
        ("SÉCURITÉ.md", .security, "fr"), ("SEGURIDAD.md", .security, "es"), ("SICHERHEIT.md", .security, "de"),
        ("GOUVERNANCE.md", .governance, "fr"), ("GOBERNANZA.md", .governance, "es"),
        ("FEUILLE_DE_ROUTE.md", .roadmap, "fr"),
        ("ÄNDERUNGEN.md", .changelog, "de"), ("更新日志.md", .changelog, "zh"),
        ("LICENCIA", .license, "es"), ("LIZENZ.txt", .license, "de"), ("ЛИЦЕНЗИЯ", .license, "ru"),
        ("许可证", .license, "zh"),
        ("ライセンス.txt", .license, "ja"), ("라이선스.md", .license, "ko"),
    ])
    func knowsTranslatedNames(name: String, category: DocumentCategory, language: String) {
        let meanings = CommunityFileNames.meanings(of: name)
        #expect(meanings.map(\.category) == [category])
        #expect(meanings.first?.language == language)
    }

    @Test(arguments: ["AUTEURS", "CONTRIBUIR.md", "COLABORAR.md"])
    func namesNoLanguageThatTwoShare(name: String) {
        let meanings = CommunityFileNames.meanings(of: name)
        #expect(meanings.count == 1)
        #expect(meanings.first?.language == nil)
    }

    @Test(arguments: [
        ("README.fr.md", "fr"), ("README_zh-CN.md", "zh-CN"), ("README-pt_BR.rst", "pt-BR"),
        ("README.zh-Hans.md", "zh-Hans"),
        ("README_CN.md", "zh-CN"), ("README.jp.md", "ja"), ("README_EN.md", "en"), ("readme.es-419.txt", "es-419"),
        ("README-Français.md", "fr"), ("README_日本語.md", "ja"), ("README.zh-Hans-CN.adoc", "zh-Hans-CN"),
        ("README.fr", "fr"),
    ])
    func readsTheLanguageAtTheEnd(name: String, language: String) {
        let meanings = CommunityFileNames.meanings(of: name)
        #expect(meanings.map(\.category) == [.readme])
        #expect(meanings.first?.language == language)
    }

    @Test(arguments: [("CONTRIBUTING.zh-CN.md", "zh-CN"), ("CONTRIBUTING_zh.md", "zh"), ("contributing-de.md", "de")])
    func readsTheLanguageOfAGuide(name: String, language: String) {
        #expect(CommunityFileNames.meanings(of: name).map(\.category) == [.contributing])
        #expect(CommunityFileNames.meanings(of: name).first?.language == language)
    }

    @Test(arguments: [
        "contributing.go", "security.py", "users.go", "users.json", "history.js", "README.pl", "README.png",
        "README.md.orig",
        "README.md~", "README.in", "SECURITY.pdf", "contributing.cs", "CHANGES.patch", "index.md", "main.c",
        "support.rb", ".README.md",
        "README.j2", "README.md.asc.sig", "CONTRIBUTING.html.erb", "code_of_conduct.json", "roadmap.yml", "", ".", "..",
        ".md",
    ])
    func leavesOtherFilesAlone(name: String) {
        #expect(CommunityFileNames.meanings(of: name).isEmpty)
    }

    @Test(arguments: [
        String(repeating: "README", count: 2000), "README\u{202E}dm.exe", "README\\xFF.md", "READ\u{200B}ME.md",
        "\u{202E}README.md",
        "README" + String(repeating: "\u{301}", count: 5000),
    ])
    func isNotDeceivedByHostileNames(name: String) {
        #expect(CommunityFileNames.meanings(of: name).allSatisfy { $0.strength == .fallback })
    }

    @Test(arguments: 0..<100)
    func survivesAnyBytes(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let bytes = random.bytes(
            count: Int.random(in: 0..<80, using: &random), alphabet: Array("README.-_licenseçé贡".utf8))
        let name = String(decoding: bytes, as: UTF8.self)
        #expect(CommunityFileNames.meanings(of: name) == CommunityFileNames.meanings(of: name))
    }
}
