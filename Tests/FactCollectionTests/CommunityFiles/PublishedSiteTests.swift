import RepositoryFacts
import TestSupport
import Testing

@testable import FactCollection

@Suite(.tags(.small))
struct PublishedSiteTests {
    private let index = TreeIndex(paths: [
        "README.md", "docs/contributing/setup.md", "docs/contributing/index.md", "docs/internals/how/index.txt",
        "docs/hacking.rst", "docs/html/development/release.rst",
    ])

    private func path(_ target: String, shownBy links: [String]? = nil, remote: String? = nil) -> String? {
        let site = PublishedSite(in: links ?? [target], remote: remote, index: index)
        let link = ReadmeLink(text: "Setup", target: target, line: 3)
        return LinkedDocuments.path(of: link, from: "README.md", in: index, remote: remote, site: site)
    }

    @Test(arguments: [
        "https://docs.team.org/en/latest/contributing/setup.html",
        "https://tool.readthedocs.io/contributing/setup/#git",
        "https://team.org/docs/contributing/setup", "https://team.org/en/5.2/contributing/setup.html?x=1",
        "http://team.org/v1.x/contributing/setup.html", "https://team.org/pt-br/dev/contributing/setup/",
    ])
    func findsTheSourceOfAPage(address: String) {
        #expect(path(address) == "docs/contributing/setup.md")
    }

    @Test func findsTheIndexOfAFolder() {
        #expect(path("https://docs.team.org/en/dev/internals/how/") == "docs/internals/how/index.txt")
        let links = ["https://docs.team.org/en/dev/contributing/setup.html"]
        #expect(
            path("https://docs.team.org/en/dev/contributing/index.html", shownBy: links) == "docs/contributing/index.md"
        )
    }

    @Test func looksIntoTheFoldersOfTheDocumentation() {
        #expect(path("https://tool.org/en/stable/development/release/") == "docs/html/development/release.rst")
    }

    @Test(arguments: [
        "https://docs.other.org/en/latest/hacking.html", "https://docs.team.org/en/latest/contributing/other.html",
        "https://github.com/contributing/setup", "https://docs.team.org/", "ftp://team.org/contributing/setup.html",
        "https://team.org/docs/../contributing/setup.html",
    ])
    func takesNoOtherSiteForItsOwn(address: String) {
        #expect(path(address) == nil)
    }

    @Test func knowsASiteByTheRepositorysName() {
        let remote = "https://github.com/team/tool"
        #expect(path("https://tool.team.org/en/latest/hacking.html", remote: remote) == "docs/hacking.rst")
        #expect(path("https://docs.team.org/en/latest/hacking.html", remote: remote) == nil)
    }
}
