import TestSupport
import Testing

@testable import FactCollection

@Suite(.tags(.small))
struct ForgeTests {
    @Test(arguments: [
        ("https://github.com/o/n.git", Forge.github), ("git@gitlab.com:g/s/n.git", .gitlab),
        ("https://codeberg.org/o/n", .forgejo),
        ("https://gitlab.gnome.org/GNOME/gtk", .gitlab), ("https://git.sr.ht/~u/n", .sourcehut),
        ("https://gitea.example.org/o/n", .gitea),
        ("ssh://git@bitbucket.org/o/n", .bitbucket), ("https://notabug.org/o/n", .gogs),
        ("https://example.org/o/n", .other),
    ])
    func knowsTheForgeByItsHost(remote: String, forge: Forge) {
        #expect(Forge.detect(remote: remote, in: TreeIndex(entries: [])) == forge)
    }

    @Test func knowsTheForgeByItsFolder() {
        let index = TreeIndex(paths: [".gitlab/x", ".github/workflows/a.yml"])
        #expect(Forge.detect(remote: nil, in: index) == .gitlab)
        #expect(Forge.detect(remote: "https://example.org/o/n", in: index) == .gitlab)
        #expect(Forge.detect(remote: "/srv/git/n", in: TreeIndex(entries: [])) == nil)
    }

    @Test(arguments: [
        ("https://user:secret@github.com:443/Own/Name.git", "github.com", "Own", "Name"),
        ("git@host.org:o/n", "host.org", "o", "n"),
        ("ssh://git@host.org:2222/a/b/n.git/", "host.org", "a/b", "n"),
        ("https://HOST.org/o/.git", "host.org", "o", ".git"),
    ])
    func readsRemotesWithoutCredentials(address: String, host: String, owner: String, name: String) throws {
        let remote = try #require(RemoteAddress(address))
        #expect([remote.host, remote.owner, remote.name] == [host, owner, name])
    }

    @Test(arguments: [
        "", "/srv/git/x", "file:///srv/x/y", "../x", "C:\\x\\y", "https://host", "https://host/x", "://", "a:b",
        "https:///o/n",
    ])
    func refusesLocalPaths(address: String) {
        #expect(RemoteAddress(address) == nil)
    }
}
