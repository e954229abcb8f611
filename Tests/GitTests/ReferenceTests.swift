import Git
import TestSupport
import Testing

@Suite("Tags, branches and remotes", .tags(.medium))
struct ReferenceTests {
    @Test func tagsHaveTheTimeOfTheTaggerOrOfTheCommit() throws {
        let tags = try Repository(path: try Fixture.path("plain")).tags()
        #expect(tags.map(\.name) == ["v1.0", "light"])
        #expect(tags.map(\.time) == [1_578_268_800, 1_577_923_200])
        #expect(tags[0].target.hex == "39139a6a313a5a3fb78ab49e371b8a4f6638c59a")
    }

    @Test func tagsThatLeadToNoCommitAreLeftOut() throws {
        let tags = try Fixture.read("many-tags") { $0.tags() }
        #expect(tags.count == 500)
        #expect(tags.first?.name == "release/1")
        let newest = try Fixture.read("many-tags") { $0.tags(limit: 3) }
        #expect(newest.map(\.name) == ["release/1", "release/10", "release/100"])
    }

    @Test func packedAndLooseReferencesAreTheSame() throws {
        let packed = try Fixture.read("packed-refs") { $0.tags() }
        #expect(packed == (try Fixture.read("plain") { $0.tags() }))
        let branches = try Fixture.read("packed-refs") { $0.branches }
        #expect(branches.local == ["main"])
        #expect(branches.remote == ["origin/HEAD", "origin/main", "origin/topic"])
        #expect(branches.contains("topic"))
        #expect(!branches.contains("master"))
    }

    @Test func theRemoteIsRawAndItsDisplayHasNoSecret() throws {
        let remote = try #require(try Fixture.read("plain") { $0.remoteURL })
        #expect(remote == "https://user:secret@example.org/group/plain.git")
        #expect(RemoteURL(remote)?.display == "https://example.org/group/plain")
        #expect(try Fixture.read("empty") { $0.remoteURL } == nil)
    }
}
