import Git
import TestSupport
import Testing

@Suite("Addresses of remotes", .tags(.small))
struct RemoteURLTests {
    @Test(
        arguments: [
            ("https://github.com/owner/name.git", "https://github.com/owner/name"),
            ("https://GitHub.com/owner/name/", "https://github.com/owner/name"),
            ("https://user:pa%40ss@host.org/o/n.git", "https://host.org/o/n"),
            ("https://oauth2:glpat-TOKEN@gitlab.com/g/s/n.git", "https://gitlab.com/g/s/n"),
            ("https://a@b@host.org/o/n", "https://host.org/o/n"),
            ("https://host.org/o/n.git?private_token=SECRET", "https://host.org/o/n"),
            ("https://host.org/o/n#SECRET", "https://host.org/o/n"),
            ("http://localhost:3000/o/n", "http://localhost:3000/o/n"),
            ("git@github.com:owner/name.git", "https://github.com/owner/name"),
            ("github.com:owner/name", "https://github.com/owner/name"),
            ("ssh://git@host.org:2222/o/n.git", "https://host.org/o/n"),
            ("git+ssh://git@host.org/o/n.git", "https://host.org/o/n"),
            ("git://host.org/o/n.git", "https://host.org/o/n"),
        ])
    func showsHostAndPath(_ text: String, _ shown: String) {
        #expect(RemoteURL(text)?.display == shown)
    }

    @Test(
        arguments: [
            "", "/srv/git/name.git", "../name", "./name", "~/name", "name", "file:///home/user/name", "C:\\work\\name",
            "C:/work/name", "\\\\server\\share", "ext::sh -c evil", "https://host.org", "https://host.org/",
            "https:///o/n", "https://host.org/o/n\u{1B}[31m", "https://host.org/o n", "https://ho_st/o/n",
            "https://user:pa/ss@host.org/o/n", "https://user:123/ss@host.org/o/n", "https://token/ss@host.org/o/n",
            "user:pass@host.org:o/n", "https://proxy.org/user:token@host.org/o/n", "https://host.org/o/n;token=x",
            "https://host.org/<script>", "javascript://host.org/o/n", "https://hôst.org/o/n",
            "https://[::1]/o/n", "git@host:~/n", "https://host.org:999999/o/n",
            "https://host.org/" + String(repeating: "a", count: 3_000),
        ])
    func refusesLocalPathsAndWhatMayHideASecret(_ text: String) {
        #expect(RemoteURL(text) == nil)
    }

    @Test func knowsOwnerAndName() {
        #expect(RemoteURL("git@gitlab.com:group/sub/name.git")?.ownerAndName == "group/sub/name")
        #expect(RemoteURL("https://host.org/name")?.ownerAndName == nil)
        #expect(RemoteURL("ssh://git@Host.org:22/o/n")?.host == "host.org")
    }

    @Test(arguments: 0..<500 as Range<UInt64>) func neverShowsWhatStandsBeforeTheAt(_ seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let secret =
            String(decoding: generator.bytes(count: 12, alphabet: Array("S3CR:/?#@%.s".utf8)), as: UTF8.self) + "ZQZ"
        for text in ["https://\(secret)@host.org/o/n", "\(secret)@host.org:o/n", "https://u:\(secret)@host.org/o/n"] {
            #expect(RemoteURL(text)?.display.contains("ZQZ") != true, "\(text)")
        }
    }
}
