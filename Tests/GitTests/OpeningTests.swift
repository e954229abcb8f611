import Git
import TestSupport
import Testing

@Suite("Opening a repository", .tags(.medium))
struct OpeningTests {
    private static let plainHead = "39139a6a313a5a3fb78ab49e371b8a4f6638c59a"

    @Test(
        arguments: [
            "plain", "plain/.git", "bare", "mirror", "worktree-config", "separate", "separate.git", "alternates",
            "packed-refs", "other-owner", "super/part", "replace", "grafts", "linked-main",
        ])
    func opensEveryLayout(_ name: String) throws {
        let repository = try Repository(path: try Fixture.path(name))
        let revision = try repository.resolve()
        #expect(revision.id.hex == Self.plainHead)
        #expect(revision.fallback == nil)
        let tree = try repository.tree(of: revision.id)
        #expect(tree.entries.map(\.path) == ["CONTRIBUTING.md", "README.md", "bin/run", "docs/more.md"])
        #expect(tree.isComplete)
    }

    @Test(
        arguments: [
            ("plain", []), ("bare", ["bare"]), ("mirror", ["bare"]), ("linked", ["linked"]), ("linked-main", []),
            ("super/part", ["submodule"]), ("super", []), ("separate", []), ("grafts", ["grafts"]),
            ("replace", ["replace"]), ("shallow-1", ["shallow"]), ("partial-blobless", ["partial"]),
            ("partial-treeless", ["partial"]),
        ])
    func saysWhatKindOfRepositoryItIs(_ name: String, _ expected: [String]) throws {
        let traits = try Fixture.read(name) { repository in
            [
                ("bare", repository.isBare), ("shallow", repository.isShallow), ("partial", repository.isPartial),
                ("linked", repository.isLinkedWorktree), ("submodule", repository.isSubmodule),
                ("grafts", repository.hasGrafts), ("replace", repository.hasReplaceReferences),
            ]
        }
        #expect(traits.filter(\.1).map(\.0) == expected)
    }

    @Test func knowsTheRootOfTheWorkTree() throws {
        #expect(try Fixture.read("plain") { $0.workTreePath } == Fixture.path("plain"))
        #expect(try Fixture.read("plain/.git") { $0.workTreePath } == Fixture.path("plain"))
        #expect(try Fixture.read("bare") { $0.workTreePath } == nil)
    }

    @Test func knowsTheFilterOfAPartialClone() throws {
        #expect(try Fixture.read("partial-blobless") { $0.partialCloneFilter } == "blob:none")
        #expect(try Fixture.read("partial-treeless") { $0.partialCloneFilter } == "tree:0")
    }

    @Test func worktreesOfOneRepositoryShareTheirIdentity() throws {
        let linked = try Fixture.read("linked") { $0.commonDirectory }
        #expect(try Fixture.read("linked-main") { $0.commonDirectory } == linked)
        #expect(try Fixture.read("linked") { try $0.resolve().reference } == "refs/heads/side")
    }

    @Test(arguments: ["not-a-repository", "plain/docs", "plain/README.md", "no/such/folder"])
    func doesNotClimbToAParentRepository(_ name: String) throws {
        let path = try Fixture.path(name)
        #expect(throws: RepositoryError.notARepository(path: path)) { _ = try Repository(path: path) }
    }

    @Test(
        arguments: [
            ("sha256", "sha256 object format"),
            ("extension-refstorage", "reftable reference storage"),
            ("extension-frobnicate", "unknown extension `frobnicate`"),
            ("format-version-2", "repository format version 2"),
        ])
    func namesWhatIsNotSupported(_ name: String, _ feature: String) throws {
        let path = try Fixture.path(name)
        #expect(throws: RepositoryError.unsupported(feature: feature)) { _ = try Repository(path: path) }
    }

    @Test func aDamagedHeadIsUnreadable() throws {
        let error = #expect(throws: RepositoryError.self) {
            try Fixture.read("corrupt-head") { try $0.resolve() }
        }
        guard case .unreadable = error else {
            Issue.record("expected unreadable, found \(String(describing: error))")
            return
        }
    }

    @Test func anEmptyRepositoryOpensAndHasNoRevision() throws {
        #expect(throws: RepositoryError.empty) { try Fixture.read("empty") { try $0.resolve() } }
        #expect(throws: RepositoryError.empty) { try Fixture.read("empty") { try $0.resolve("HEAD") } }
        #expect(try Fixture.read("empty") { $0.tags() } == [])
    }

    @Test func tellsTheVersionOfTheLibrary() {
        #expect(Version.current.isThreaded)
        #expect(Version.current.release.split(separator: ".").count == 3)
    }
}
