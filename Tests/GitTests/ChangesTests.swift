import Foundation
import Git
import TestSupport
import Testing

@Suite("What commits changed", .tags(.medium))
struct ChangesTests {
    /// Files and folders that come, change, move and go, a symlink, a submodule, and names that sort apart as folders.
    private func repository() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.git("init", "-q", "-b", "main")
        let text = (1...40).map { "line \($0) of a text that is long enough\n" }.joined()
        try folder.write(text, to: "a/one.c")
        try folder.write("two\n", to: "a-b")
        try folder.write("three\n", to: "a.c")
        try commit(folder)
        try folder.write("two and a half\n", to: "a-b")
        try folder.git("update-index", "--chmod=+x", "a.c")
        try commit(folder, adding: "a-b")
        try folder.git("mv", "a", "moved")
        try folder.write(text + "and one more\n", to: "moved/one.c")
        try commit(folder)
        try folder.git("rm", "-q", "a-b")
        try folder.write("now a folder\n", to: "a-b/inner/deep.txt")
        try commit(folder)
        let head = try folder.git("rev-parse", "HEAD").prefix(40)
        try folder.git("update-index", "--add", "--cacheinfo", "160000,\(head),module")
        try folder.git("commit", "-q", "-m", "Change")
        try folder.git("mv", "moved/one.c", "second.c")
        try folder.git("mv", "a.c", "renamed.c")
        try folder.git("commit", "-q", "-m", "Change")
        return folder
    }

    private func commit(_ folder: borrowing TemporaryFolder, adding files: String = "-A") throws {
        try folder.git("add", files)
        try folder.git("commit", "-q", "-m", "Change")
    }

    private func changes(
        _ folder: borrowing TemporaryFolder, threads: Int = 2, limits: ChangeLimits = ChangeLimits()
    ) throws -> FileChanges {
        let repository = try Repository(path: folder.url.path)
        let table = try repository.history(from: try repository.resolve().id, threads: threads)
        return try repository.changes(of: table, threads: threads, limits: limits)
    }

    /// Each as git's `--name-status` writes it, submodules left out.
    private func lines(_ changes: FileChanges) -> [String] {
        changes.changes.map { change in
            let path = changes.paths[Int(change.path)]
            return switch change.kind {
            case .addition: "A \(path)"
            case .modification: "M \(path)"
            case .deletion: "D \(path)"
            case .renaming: "R \(changes.paths[Int(change.previousPath)]) \(path)"
            }
        }
    }

    @Test(arguments: [false, true])
    func areThoseThatGitTells(isPacked: Bool) throws {
        let folder = try repository()
        if isPacked { try folder.git("gc", "-q", "--aggressive", "--prune=now") }
        let log = try folder.git("log", "--no-merges", "--name-status", "-M", "--format=", "HEAD")
        let expected = log.split(separator: "\n").map { line in
            let parts = line.split(separator: "\t")
            return ([parts[0].prefix(1)] + parts.dropFirst()).joined(separator: " ")
        }.filter { !$0.hasSuffix(" module") }
        #expect(expected.count == 11)
        #expect(lines(try changes(folder)).sorted() == expected.sorted())
    }

    @Test func doNotDependOnTheThreads() throws {
        let folder = try repository()
        let one = try changes(folder, threads: 1)
        for threads in [2, 5] {
            let other = try changes(folder, threads: threads)
            #expect(other.changes == one.changes)
            #expect(other.paths == one.paths)
        }
    }

    @Test func aLimitThatIsMetIsSaid() throws {
        let folder = try repository()
        for change: (inout ChangeLimits) -> Void in [
            { $0.depth = 2 }, { $0.changesOfCommit = 1 }, { $0.changes = 3 }, { $0.pathBytes = 8 }, { $0.time = .zero },
            { $0.pathBytesOfAll = 20 },
        ] {
            var limits = ChangeLimits()
            change(&limits)
            #expect(try changes(folder, limits: limits).isTruncated)
        }
    }

    /// In the order of the new paths, an equal name before others, as `git show -M` pairs them.
    @Test func filesOfOneContentArePairedInOrder() throws {
        let folder = try TemporaryFolder()
        try folder.git("init", "-q", "-b", "main")
        for name in ["b", "a", "c"] { try folder.write("the same\n", to: "old/\(name).c") }
        try commit(folder)
        try folder.git("mv", "old", "new")
        try folder.git("mv", "new/c.c", "new/0.c")
        try folder.git("commit", "-q", "-m", "Move")
        let moves = lines(try changes(folder)).filter { $0.hasPrefix("R") }
        #expect(moves.sorted() == ["R old/a.c new/0.c", "R old/b.c new/a.c", "R old/c.c new/b.c"])
    }

    /// What is not compared is new, and what went is gone; files of the same content need no comparing.
    @Test func comparesOnlySoMuchOfOneCommit() throws {
        let folder = try repository()
        let all = lines(try changes(folder))
        #expect(all.contains("R a/one.c moved/one.c"))
        for change: (inout ChangeLimits) -> Void in [
            { $0.comparedBytesOfCommit = 0 }, { $0.comparedPieces = 0 }, { $0.comparedFiles = 0 },
        ] {
            var limits = ChangeLimits()
            change(&limits)
            let fewer = lines(try changes(folder, limits: limits))
            #expect(fewer.contains("A moved/one.c") && fewer.contains("D a/one.c"))
            #expect(fewer.contains("R moved/one.c second.c"))
        }
    }

    @Test(arguments: ["partial-treeless", "missing-tree"])
    func missingFoldersAreCounted(fixture: String) throws {
        let unreadable = try Fixture.read(fixture) { repository in
            let table = try repository.history(from: try repository.resolve().id, threads: 2)
            return try repository.changes(of: table).unreadableCount
        }
        #expect(unreadable > 0)
    }

    @Test func mergesAreLeftOut() throws {
        let changes = try Fixture.read("octopus") { repository in
            try repository.changes(of: try repository.history(from: try repository.resolve().id, threads: 2))
        }
        #expect(Set(changes.changes.map(\.commit)).count == 4)
    }
}
