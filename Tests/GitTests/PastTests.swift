import Foundation
import Git
import TestSupport
import Testing

@Suite("A branch's past", .tags(.medium))
struct PastTests {
    @Test func followsFirstParentsToTheRoot() throws {
        let folder = try forked()
        let repository = try Repository(path: folder.url.path)
        let head = try repository.resolve("main")
        let line = try firstParents(in: repository, from: head.id)
        #expect(line.commits.count == 3)
        #expect(line.commits.first?.id == head.id)
        #expect(!line.isCut)
        #expect(line.commit(at: head.committerTime)?.id == head.id)
        #expect(line.commit(at: 0) == nil)
        #expect(try firstParents(in: repository, from: head.id, limit: 2).isCut)
    }

    @Test(arguments: [false, true]) func followsWhatGitFollowsInPacksAndOutsideThem(isPacked: Bool) throws {
        let folder = try TemporaryFolder()
        try folder.git("init", "-q", "-b", "main")
        for length in [1, 60, 200, 500, 3_000] {
            let name = String(repeating: "n", count: length)
            let message = (0..<length).map { "line \($0)" }.joined(separator: "\n")
            try folder.git(
                "commit", "-q", "--allow-empty", "-m", message, "--author", "\(name) <long@garden-tools.org>")
        }
        try folder.git("checkout", "-q", "-b", "side", "HEAD~2")
        try folder.git("commit", "-q", "--allow-empty", "-m", "Aside")
        try folder.git("checkout", "-q", "main")
        try folder.git("merge", "-q", "--no-ff", "-m", "Merge", "side")
        if isPacked { try folder.git("repack", "-q", "-a", "-d") }
        try folder.git("commit", "-q", "--allow-empty", "-m", "In no pack")
        let repository = try Repository(path: folder.url.path)
        let line = try firstParents(in: repository, from: try repository.resolve().id)
        let expected = try folder.git("log", "--first-parent", "--format=%H %ct")
        #expect(line.commits.map { "\($0.id.hex) \($0.committerTime)" }.joined(separator: "\n") + "\n" == expected)
    }

    @Test func aShallowCloneCutsTheLine() throws {
        let folder = try forked()
        let clones = try TemporaryFolder()
        try clones.git("clone", "-q", "--depth", "1", "-b", "main", "file://\(folder.url.path)", "clone")
        let repository = try Repository(path: clones.url.appending(path: "clone").path)
        let line = try firstParents(in: repository, from: try repository.resolve().id)
        #expect(line.commits.count == 1)
        #expect(line.isCut)
    }

    @Test func findsWhereTwoBranchesParted() throws {
        let folder = try forked()
        let repository = try Repository(path: folder.url.path)
        let base = try repository.resolve("topic...main")
        #expect(base.id == (try repository.resolve("start").id))
        #expect(try repository.resolve("topic...").id == base.id)
        #expect(try repository.resolve("main...main").id == (try repository.resolve("main").id))
    }

    @Test(arguments: ["topic...nowhere", "topic....main", "main...orphan"])
    func saysWhyThereIsNoCommonAncestor(name: String) throws {
        let folder = try forked()
        let repository = try Repository(path: folder.url.path)
        #expect(throws: RepositoryError.self) { try repository.resolve(name) }
    }

    private func firstParents(
        in repository: borrowing Repository, from start: ObjectID, limit: Int = 100
    ) throws -> FirstParentLine {
        var found: FirstParentLine?
        _ = try repository.history(from: start, limit: limit) { found = $0 }
        return try #require(found)
    }

    /// `start` on main, one commit on `topic`, two more on main of which one merges a side branch, and an orphan.
    private func forked() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.git("init", "-q", "-b", "main")
        try folder.git("commit", "-q", "--allow-empty", "-m", "Begin")
        try folder.git("tag", "start")
        try folder.git("checkout", "-q", "-b", "topic")
        try folder.git("commit", "-q", "--allow-empty", "-m", "Try")
        try folder.git("checkout", "-q", "--orphan", "orphan")
        try folder.git("commit", "-q", "--allow-empty", "-m", "Apart")
        try folder.git("checkout", "-q", "-b", "side", "start")
        try folder.git("commit", "-q", "--allow-empty", "-m", "Aside")
        try folder.git("checkout", "-q", "main")
        try folder.git("commit", "-q", "--allow-empty", "-m", "On", date: "2026-02-01T00:00:00Z")
        try folder.git("merge", "-q", "--no-ff", "-m", "Merge", "side", date: "2026-03-01T00:00:00Z")
        return folder
    }
}
