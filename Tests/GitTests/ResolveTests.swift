import Git
import TestSupport
import Testing

@Suite("Resolving a revision", .tags(.medium))
struct ResolveTests {
    private static let head = "39139a6a313a5a3fb78ab49e371b8a4f6638c59a"
    private static let middle = "b9cace0"
    private static let first = "792c428"

    @Test(
        arguments: [
            ("HEAD", head, "refs/heads/main"), ("@", head, "refs/heads/main"), ("main", head, "refs/heads/main"),
            ("heads/main", head, "refs/heads/main"), ("refs/heads/topic", middle, "refs/heads/topic"),
            ("v1.0", head, "refs/tags/v1.0"), ("v1.0^{commit}", head, "refs/tags/v1.0"),
            ("v1.0^{}", head, "refs/tags/v1.0"), ("light", middle, "refs/tags/light"), ("HEAD~1", middle, nil),
            ("HEAD~2", first, nil), ("HEAD^", middle, nil), ("HEAD^^", first, nil), ("v1.0^{commit}~2", first, nil),
            ("HEAD~1^0", middle, nil), (head, head, nil), ("39139a6", head, nil), ("39139A6A~", middle, nil),
        ] as [(String, String, String?)])
    func findsNamesIdsAndAncestors(_ name: String, _ id: String, _ reference: String?) throws {
        let revision = try Repository(path: try Fixture.path("plain")).resolve(name)
        #expect(revision.id.hex.hasPrefix(id))
        #expect(revision.reference == reference)
        #expect(revision.fallback == nil)
    }

    @Test(
        arguments: [
            "nothing", "HEAD~3", "HEAD^2", "HEAD@{1}", "HEAD@{yesterday}", ":/Start", "HEAD^{/Start}", "HEAD:README.md",
            "",
            "main..topic", "HEAD~99999999999999999999", "HEAD^{tree}", "39139a6000", "HEAD\n", "~1", "^HEAD",
            "1111111111111111111111111111111111111111", String(repeating: "x", count: 100_000),
        ])
    func saysThatARevisionWasNotFound(_ name: String) throws {
        let error = #expect(throws: RepositoryError.self) { try Fixture.read("plain") { try $0.resolve(name) } }
        guard case .revisionNotFound(let asked, let reason) = error else {
            Issue.record("expected revisionNotFound, found \(String(describing: error))")
            return
        }
        #expect(name.hasPrefix(asked))
        #expect(!reason.isEmpty)
    }

    @Test func aTreeIsNoRevision() throws {
        #expect(throws: RepositoryError.self) { try Fixture.read("many-tags") { try $0.resolve("of-a-tree") } }
    }

    @Test func aDetachedHeadHasNoReference() throws {
        let revision = try Repository(path: try Fixture.path("detached")).resolve()
        #expect(revision.id.hex.hasPrefix(Self.middle))
        #expect(revision.reference == nil)
        #expect(revision.committerTime == 1_577_836_800 + 86_400)
    }

    @Test(
        arguments: [
            ("origin-head", "refs/remotes/origin/main"), ("main", "refs/heads/main"), ("master", "refs/heads/master"),
            ("trunk", "refs/heads/trunk"), ("only", "refs/heads/only"), ("remote-only", "refs/remotes/origin/develop"),
        ])
    func fallsBackWhenHeadNamesAMissingBranch(_ variant: String, _ taken: String) throws {
        let repository = try Repository(path: try Fixture.path("head-missing-\(variant)"))
        for name in [nil, "HEAD"] {
            let revision = try repository.resolve(name)
            #expect(revision.reference == taken)
            #expect(revision.fallback == "HEAD names refs/heads/gone, which does not exist; \(taken) was taken")
        }
        let parent = try repository.resolve("HEAD~1")
        #expect(parent.fallback != nil)
    }

    @Test func doesNotGuessBetweenBranches() throws {
        #expect(throws: RepositoryError.empty) {
            try Fixture.read("head-missing-ambiguous") { try $0.resolve() }
        }
    }

    @Test func aBareAndAPlainCloneAgree() throws {
        let plain = try Fixture.read("plain") { try $0.resolve("HEAD") }
        #expect(try Fixture.read("bare") { try $0.resolve(nil) } == plain)
    }

    @Test func graftsAndReplacementsAreIgnored() throws {
        for name in ["grafts", "replace"] {
            let revision = try Fixture.read(name) { try $0.resolve("HEAD~2") }
            #expect(revision.id.hex.hasPrefix(Self.first))
        }
    }
}
