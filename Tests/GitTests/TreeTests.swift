import Foundation
import Git
import TestSupport
import Testing

@Suite("Listing a tree", .tags(.medium))
struct TreeTests {
    private func listing(
        _ name: String, _ revision: String? = nil, _ limits: TreeLimits = TreeLimits()
    ) throws -> TreeListing {
        let repository = try Repository(path: try Fixture.path(name))
        return try repository.tree(of: try repository.resolve(revision).id, limits: limits)
    }

    @Test func tellsKindsApart() throws {
        let plain = try listing("plain")
        #expect(plain.entries.first { $0.path == "bin/run" }?.kind == .executable)
        #expect(plain.entries.first { $0.path == "README.md" }?.kind == .file)
        let symlinks = try listing("symlinks")
        #expect(symlinks.entries.filter { $0.kind == .symlink }.count == 6)
        #expect(try listing("super").entries.first { $0.path == "part" }?.kind == .submodule)
    }

    @Test func repairsPathsVisibly() throws {
        #expect(try listing("odd-bytes").entries.map(\.path) == ["a\tb", "caf\\xe9.txt", "naïve.txt"])
    }

    @Test func isSortedByTheBytesOfThePaths() throws {
        for name in ["plain", "symlinks", "odd-bytes", "super", "uncommitted"] {
            let paths = try listing(name).entries.map(\.path)
            #expect(paths == paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
        }
    }

    @Test func otherTreesChangeNothing() throws {
        let folder = try TemporaryFolder()
        try folder.git("init", "-q", "-b", "main")
        let steps = [["a.c", "a/b/c", "a0", "z"], ["a/b", "a-", "zz"], ["a.c", "a/b/c", "a/a", "z/a"], ["a"]]
        for (step, paths) in steps.enumerated() {
            try folder.git("rm", "-rqf", "--ignore-unmatch", ".")
            for path in paths { try folder.write("\(step)", to: path) }
            try folder.git("add", "-A")
            try folder.git("commit", "-q", "-m", "step")
        }
        let repository = try Repository(path: folder.url.path)
        let memory = FolderMemory()
        for back in steps.indices {
            let commit = try repository.resolve("HEAD~\(back)").id
            let listing = try repository.tree(of: commit, memory: memory)
            #expect(try repository.tree(of: commit) == listing)
            #expect(listing.entries.map(\.path) == steps[steps.count - 1 - back].sorted())
        }
    }

    @Test func aBombIsStoppedByTheLimit() throws {
        var limits = TreeLimits()
        limits.entries = 50_000
        let bomb = try listing("bomb", nil, limits)
        #expect(bomb.isTruncated)
        #expect(bomb.entries.count <= 50_000)
        #expect(!bomb.isComplete)
    }

    @Test func aBombOfLongPathsIsStoppedByTheirBytes() throws {
        var limits = TreeLimits()
        limits.totalPathBytes = 10_000
        let bomb = try listing("bomb", nil, limits)
        #expect(bomb.isTruncated)
        #expect(bomb.entries.reduce(0) { $0 + $1.path.utf8.count } < 11_000)
    }

    @Test func tooDeepFoldersAreLeftOutAndSaid() throws {
        let deep = try listing("deep-path")
        #expect(deep.entries.map(\.path) == ["shallow"])
        #expect(deep.isTruncated)
        var limits = TreeLimits()
        limits.depth = 400
        #expect(try listing("deep-path", nil, limits).entries.count == 2)
    }

    @Test func aMissingFolderIsNamed() throws {
        let missing = try listing("missing-tree")
        #expect(missing.entries.map(\.path) == ["one.txt"])
        #expect(missing.missingFolders == ["folder"])
        #expect(missing.missingFolderCount == 1)
        #expect(!missing.isComplete)
    }

    @Test func aMissingRootIsAnEmptyIncompleteListing() throws {
        let missing = try listing("partial-treeless")
        #expect(missing.entries.isEmpty)
        #expect(missing.missingFolders == [""])
    }

    @Test func aMalformedFolderIsCounted() throws {
        let malformed = try listing("malformed", "odd")
        #expect(malformed.entries.map(\.path) == ["good.txt"])
        #expect(malformed.malformedFolderCount == 1)
    }
}
