import RepositoryFacts
import TestSupport
import Testing

@testable import FactCollection

@Suite(.tags(.small))
struct CommunityFileFinderTests {
    private func find(
        _ category: DocumentCategory, _ paths: [String], forge: Forge? = nil,
        overrides: [DocumentCategory: [String]] = [:]
    ) -> [String] {
        let found = CommunityFileFinder.find(in: TreeIndex(paths: paths), forge: forge, overrides: overrides)
        return found[category, default: []].map(\.path)
    }

    @Test func ordersPlacesAsGitHubDoes() {
        let paths = ["CONTRIBUTING.md", "docs/CONTRIBUTING.md", ".github/contributing.txt"]
        let expected = [".github/contributing.txt", "CONTRIBUTING.md", "docs/CONTRIBUTING.md"]
        #expect(find(.contributing, paths, forge: .github) == expected)
    }

    @Test func ordersCodeOwnersAsEachForgeDoes() {
        let paths = ["CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS", ".github/CODEOWNERS"]
        #expect(find(.codeOwners, paths, forge: .github).prefix(2) == [".github/CODEOWNERS", "CODEOWNERS"])
        #expect(
            find(.codeOwners, paths, forge: .gitlab).prefix(3) == [
                "CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS",
            ])
    }

    @Test func prefersTheForgesOwnFolderOnForgejo() {
        let paths = ["README.md", ".forgejo/README.md", ".github/README.md", ".gitea/README.md"]
        let expected = [".forgejo/README.md", ".gitea/README.md", ".github/README.md", "README.md"]
        #expect(find(.readme, paths, forge: .forgejo) == expected)
    }

    @Test func putsTranslationsBehindTheOriginal() {
        let paths = ["README.fr.md", "LISEZMOI.md", "README.en.md", "README", "docs/README.de.md"]
        #expect(find(.readme, paths) == ["README", "README.en.md", "README.fr.md", "LISEZMOI.md", "docs/README.de.md"])
    }

    @Test func prefersTheUsualNameToTheUsualPlace() {
        #expect(
            find(.contributing, [".github/HACKING.md", "CONTRIBUTING.md"]) == ["CONTRIBUTING.md", ".github/HACKING.md"])
    }

    @Test func takesTheIndexOfTheDocumentationForTheReadmeOnlyWithoutAnother() {
        #expect(find(.readme, ["docs/README.md", "README.md"]) == ["README.md"])
        #expect(find(.readme, ["docs/README.md"]) == ["docs/README.md"])
    }

    @Test func doesNotTakeFoldersForDocuments() {
        #expect(find(.governance, ["governance/members.txt", "changelog.d/1.md"]).isEmpty)
        #expect(find(.governance, ["doc/source/dev/governance/governance.rst"]).count == 1)
        #expect(find(.changelog, ["governance/members.txt", "changelog.d/1.md", "changelogs/x.yml"]).isEmpty)
    }

    @Test func doesNotLookIntoOtherFolders() {
        let paths = [
            "vendor/x/README.md", "tests/LICENSE", "cookiecutter/{{ name }}/CONTRIBUTING.md", "src/SECURITY.md",
            "templates/README.md",
        ]
        #expect(CommunityFileFinder.find(in: TreeIndex(paths: paths)).isEmpty)
    }

    @Test func leavesSubmodulesOut() {
        let index = TreeIndex(entries: [
            TreeFile(path: "docs/CONTRIBUTING", kind: .submodule), TreeFile(path: "README", kind: .executable),
        ])
        #expect(CommunityFileFinder.find(in: index).keys.sorted { $0.rawValue < $1.rawValue } == [.readme])
    }

    @Test func findsFilesThatProgramsRead() {
        let paths = [
            "CITATION.cff", "codemeta.json", "publiccode.yaml", "data/datapackage.json", "REUSE.toml", ".reuse/dep5",
            "LICENSES/MIT.txt", "LICENSES/README.md", "LICENSES/preferred/GPL-2.0", ".well-known/security.txt",
            "public/.well-known/security.txt",
            ".mailmap", ".all-contributorsrc", ".github/FUNDING.yml", "funding.json", ".github/commons-scan.yml",
            "tests/.well-known/security.txt", "sub/REUSE.toml",
        ]
        let found = CommunityFileFinder.find(in: TreeIndex(paths: paths)).mapValues { $0.map(\.path) }
        #expect(
            found == [
                .citation: ["CITATION.cff"], .codemeta: ["codemeta.json"], .publiccode: ["publiccode.yaml"],
                .dataPackage: ["data/datapackage.json"],
                .reuseManifest: ["REUSE.toml", ".reuse/dep5", "sub/REUSE.toml"],
                .licenseTexts: ["LICENSES/MIT.txt", "LICENSES/preferred/GPL-2.0"],
                .securityTxt: [".well-known/security.txt", "public/.well-known/security.txt"], .mailmap: [".mailmap"],
                .allContributors: [".all-contributorsrc"], .funding: [".github/FUNDING.yml"],
                .fundingManifest: ["funding.json"],
                .configuration: [".github/commons-scan.yml"],
            ])
    }

    @Test func putsTheCitationThatProgramsReadFirst() {
        #expect(
            find(.citation, ["CITATION.md", "CITATION.cff", "CITATION.bib", "inst/CITATION"]).first == "CITATION.cff")
    }

    @Test func findsIssueTemplatesOfEachForge() {
        let paths = [
            ".github/ISSUE_TEMPLATE/bug.md", ".github/ISSUE_TEMPLATE/feature.yml", ".github/ISSUE_TEMPLATE/config.yml",
            ".github/ISSUE_TEMPLATE/logo.png", ".gitlab/issue_templates/Bug.md", ".forgejo/issue_template/a.yaml",
            "docs/issue_template.md", "ISSUE_TEMPLATE.md", "issue_templates/no.md",
        ]
        #expect(
            find(.issueTemplate, paths, forge: .forgejo) == [
                ".forgejo/issue_template/a.yaml", ".github/ISSUE_TEMPLATE/bug.md", ".github/ISSUE_TEMPLATE/feature.yml",
                "ISSUE_TEMPLATE.md", "docs/issue_template.md", ".gitlab/issue_templates/Bug.md",
            ])
        #expect(find(.issueTemplateConfiguration, paths) == [".github/ISSUE_TEMPLATE/config.yml"])
    }

    @Test func findsChangeTemplatesOfEachForge() {
        let paths = [
            "docs/pull_request_template.md", ".github/PULL_REQUEST_TEMPLATE/fix.md",
            ".gitlab/merge_request_templates/Default.md",
            ".gogs/PULL_REQUEST.md", ".gitea/pull_request_template.yml", ".azuredevops/pull_request_template.txt",
        ]
        #expect(Set(find(.changeTemplate, paths)) == Set(paths))
    }

    @Test func readsLicenceFoldersAndOrdersLicenceNames() {
        let paths = [
            "LICENSE/MIT.txt", "COPYING", "LICENSE-MIT", "LICENSE.txt", "MIT-LICENSE", "COPYRIGHT", "licenses/dep.txt",
            "docs/LICENSE",
        ]
        let expected = ["LICENSE.txt", "COPYING", "LICENSE-MIT", "MIT-LICENSE", "LICENSE/MIT.txt"]
        #expect(find(.license, paths) == expected)
        #expect(find(.license, ["licenses/dep.txt"]) == ["licenses/dep.txt"])
        #expect(find(.license, ["COPYRIGHT"]) == ["COPYRIGHT"])
    }

    @Test func findsGuidesInsideTheDocumentation() {
        #expect(find(.contributing, ["docs/source/contributing.rst"]) == ["docs/source/contributing.rst"])
        #expect(find(.contributing, ["doc/contributing/index.md"]) == ["doc/contributing/index.md"])
        #expect(find(.contributing, ["Documentation/SubmittingPatches"]) == ["Documentation/SubmittingPatches"])
        #expect(find(.adopters, ["docs/users.md"]).isEmpty)
        #expect(find(.agentGuide, ["docs/agents.md"]).isEmpty)
    }

    @Test func readsTheLanguageOfAFolder() {
        let index = TreeIndex(paths: ["docs/fr/CONTRIBUTING.md", "CONTRIBUTING.md", "i18n/pt-BR/README.md"])
        let found = CommunityFileFinder.find(in: index)
        #expect(found[.contributing]?.map(\.language) == [nil, "fr"])
        #expect(found[.readme]?.map(\.language) == ["pt-BR"])
    }

    @Test func putsOverridesFirst() {
        let paths = ["CONTRIBUTING.md", "handbook/Contribute.adoc"]
        let found = CommunityFileFinder.find(
            in: TreeIndex(paths: paths), overrides: [.contributing: ["./handbook/contribute.adoc", "gone.md"]])
        #expect(found[.contributing]?.map(\.path) == ["handbook/Contribute.adoc", "CONTRIBUTING.md"])
        #expect(found[.contributing]?.map(\.how) == [.override, .named])
        #expect(found[.contributing]?.map(\.rank) == [0, 1])
    }

    @Test func namesOverridesThatLeadNowhere() {
        let missing = CommunityFileFinder.unmatchedOverrides(
            [.contributing: ["a.md", "../b.md"], .conduct: ["c.md"]], in: TreeIndex(paths: ["a.md"]))
        #expect(missing.map(\.path) == ["c.md", "../b.md"])
    }

    @Test func takesALinkForItsTarget() {
        let index = TreeIndex(entries: [
            TreeFile(path: "AGENTS.md"), TreeFile(path: "CLAUDE.md", kind: .symlink),
            TreeFile(path: "SECURITY.md", kind: .symlink),
            TreeFile(path: "doc/sec.txt"), TreeFile(path: "LICENSE", kind: .symlink),
        ])
        let targets = [
            "CLAUDE.md": "AGENTS.md", "SECURITY.md": "./doc/sec.txt", "LICENSE": "/usr/share/common-licenses/GPL-3",
        ]
        let found = CommunityFileFinder.find(in: index, linkTarget: { targets[$0] })
        #expect(found[.agentGuide]?.map(\.path) == ["AGENTS.md"])
        #expect(found[.security] == [FoundFile(path: "SECURITY.md", target: "doc/sec.txt", rank: 0, how: .named)])
        #expect(found[.license] == nil)
        #expect(CommunityFileFinder.find(in: index)[.security] == nil)
    }

    @Test func keepsBoundedLists() {
        let paths = (0..<3000).map { "CONTRIBUTING-\($0).md" } + (0..<3000).map { "LICENSES/X-\($0).txt" }
        #expect(find(.contributing, paths).count == CommunityFileFinder.mostFiles)
        #expect(find(.licenseTexts, paths).count == CommunityFileFinder.mostLicenseTexts)
    }

    @Test func addsLinkedFilesBehindNamedOnes() {
        let named = [DocumentCategory.conduct: [FoundFile(path: "a", rank: 0, how: .named)]]
        let linked = [
            DocumentCategory.conduct: [
                FoundFile(path: "a", rank: 0, how: .linked(line: 1)),
                FoundFile(path: "b", rank: 1, how: .linked(line: 2)),
            ]
        ]
        let merged = CommunityFileFinder.merge(named, linked: linked)[.conduct]
        #expect(merged?.map(\.path) == ["a", "b"])
        #expect(merged?.map(\.rank) == [0, 1])
    }
}
