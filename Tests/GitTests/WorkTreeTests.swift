import Git
import TestSupport
import Testing

@Suite("Files of the work tree", .tags(.medium))
struct WorkTreeTests {
    @Test func listsNamedFoldersOnly() throws {
        let listing = try Fixture.read("uncommitted") { $0.workTreeFiles(in: ["", ".github", "missing"]) }
        #expect(
            listing.files.map(\.path) == [
                ".github/CONTRIBUTING.md", ".gitignore", "LICENSE", "README.md", "docs", "notes.log",
            ])
        #expect(listing.files.filter { $0.kind == .symlink }.map(\.path) == ["LICENSE", "docs"])
        #expect(!listing.isTruncated)
    }

    @Test func goesIntoFoldersButNotThroughSymlinks() throws {
        let listing = try Fixture.read("uncommitted") { $0.workTreeFiles(in: [""], recursive: true) }
        let paths = listing.files.map(\.path)
        #expect(paths.contains(".github/ISSUE_TEMPLATE/bug.yml"))
        #expect(!paths.contains { $0.hasPrefix("docs/") || $0.hasPrefix(".git/") })
        #expect(try Fixture.read("uncommitted") { $0.workTreeFiles(in: ["docs"]).files } == [])
    }

    @Test func stopsAtTheLimit() throws {
        let listing = try Fixture.read("uncommitted") { $0.workTreeFiles(in: [""], recursive: true, limit: 3) }
        #expect(listing.isTruncated)
    }

    private func content(_ path: String, limit: Int = 10_000) throws -> BlobContent {
        try Fixture.read("uncommitted") { $0.workTreeContent(path, limit: limit) }
    }

    @Test func readsRegularFiles() throws {
        #expect(try content("README.md") == .content(Array("Changed.\n".utf8)))
        #expect(try content("README.md", limit: 9) == .content(Array("Changed.\n".utf8)))
        #expect(try content("README.md", limit: 3) == .tooLarge(size: 9))
        #expect(try content("none.md") == .missing)
    }

    @Test(
        arguments: [
            "LICENSE", "SECURITY.md", "docs/hostname", "../plain/README.md", ".git/config", ".github", "/etc/hostname",
            "",
        ])
    func readsNothingElse(_ path: String) throws {
        switch try content(path) {
        case .unreadable, .missing: break
        default: Issue.record("\(path) was read")
        }
    }

    @Test func knowsIgnoredPaths() throws {
        let paths = ["notes.log", "build/CONTRIBUTING.md", ".github/CONTRIBUTING.md", "README.md"]
        let ignored = try Fixture.read("uncommitted") { repository in paths.filter { repository.isIgnored($0) } }
        #expect(ignored == ["notes.log", "build/CONTRIBUTING.md"])
    }

    @Test func comparesAFileWithTheTree() throws {
        let repository = try Repository(path: try Fixture.path("plain"))
        let tree = try repository.tree(of: try repository.resolve().id)
        let readme = tree.entries.first { $0.path == "README.md" }
        #expect(Repository.blobID(of: Array("A plain project.\n".utf8)) == readme?.id)
        #expect(Repository.blobID(of: [])?.hex == "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391")
    }

    @Test func aBareRepositoryHasNoFiles() throws {
        #expect(try Fixture.read("bare") { $0.workTreeFiles(in: [""]).files } == [])
        #expect(try Fixture.read("bare") { $0.workTreeContent("README.md", limit: 100) } == .missing)
        #expect(try Fixture.read("bare") { $0.isIgnored("README.md") } == false)
    }
}
