import CommandLineInterface
import Foundation
import TestSupport
import Testing

@Suite("Discovery of repositories", .tags(.medium))
struct DiscoveryTests {
    /// `status path [code]` of each record.
    private func records(_ arguments: [String], input: String = "") throws -> [String] {
        let run = ProgramRun(
            ["batch"] + arguments + ["--output", "ndjson", "--quiet", "--paths"], input: input)
        #expect(run.status == .success, "\(run.diagnostics)")
        return try run.output.split(separator: "\n").map { line in
            let record = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
            let path = (record["repository"] as? [String: Any])?["path"] as? String
            let code = (record["error"] as? [String: Any])?["code"] as? String
            return [record["status"] as? String, path, code].compactMap(\.self).joined(separator: " ")
        }
    }

    private func repository(_ name: String, in folder: borrowing TemporaryFolder) throws {
        try folder.git("init", "-q", "-b", "main", name)
        try folder.write("# A parser of names\n", to: "\(name)/README.md")
        try folder.git("-C", name, "add", "-A")
        try folder.git("-C", name, "commit", "-q", "-m", "Begin")
    }

    @Test func forgetsNoRepositoryForItsName() throws {
        let folder = try TemporaryFolder()
        try repository("clones/sound", in: folder)
        let copy = Process()
        copy.executableURL = URL(fileURLWithPath: "/bin/sh")
        copy.arguments = ["-c", "cp -r sound \"$(printf 'b\\377')\""]
        copy.currentDirectoryURL = folder.url.appending(path: "clones")
        try copy.run()
        copy.waitUntilExit()
        guard copy.terminationStatus == 0 else { return }  // A file system that takes UTF-8 only.
        let found = try records([folder.url.appending(path: "clones").path, "--ordered"])
        #expect(found == ["error b\\xff path-not-utf8", "ok sound"])
    }

    @Test func goesThroughOwnersAndHostsInOrder() throws {
        let folder = try TemporaryFolder()
        for name in ["github.com/b/x", "github.com/a/y", "flat", "github.com/b/.github"] {
            try repository(name, in: folder)
        }
        try folder.git("clone", "-q", "--mirror", "flat", "mirrors/flat.git")
        try folder.git("clone", "-q", "flat", "node_modules/other")
        #expect(
            try records([folder.url.path]) == [
                "ok flat", "ok github.com/a/y", "ok github.com/b/.github", "ok github.com/b/x", "ok mirrors/flat.git",
            ])
        #expect(try records([folder.url.path, "--max-depth", "1"]) == ["ok flat"])
    }

    @Test func skipsFurtherWorkTreesAndSecondNames() throws {
        let folder = try TemporaryFolder()
        try repository("b", in: folder)
        try folder.git("-C", "b", "worktree", "add", "-q", "../a", "-b", "side")
        let link = folder.url.appending(path: "c/.git")
        try FileManager.default.createDirectory(
            at: link.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(at: link, withDestinationURL: folder.url.appending(path: "b/.git"))
        #expect(try records([folder.url.path]) == ["skipped a linked-worktree", "ok b", "skipped c duplicate"])
        #expect(try records([folder.url.appending(path: "a").path]) == ["ok a"], "one that is named is scanned")
        #expect(ProgramRun("batch", folder.url.path, "--quiet", "--strict").status == .success)
    }

    @Test func findsSubmodulesOnlyWhereAskedTo() throws {
        let folder = try TemporaryFolder()
        try repository("library", in: folder)
        try repository("fleet/program", in: folder)
        try folder.git(
            "-C", "fleet/program", "-c", "protocol.file.allow=always", "submodule", "add", "-q",
            folder.url.appending(path: "library").path, "parts/library")
        try repository("fleet/program/tools/own", in: folder)
        let fleet = folder.url.appending(path: "fleet").path
        #expect(try records([fleet]) == ["ok program"])
        #expect(
            try records([fleet, "--nested"]) == [
                "ok program", "skipped program/parts/library submodule", "ok program/tools/own",
            ])
    }

    @Test func entersNoSymbolicLink() throws {
        let folder = try TemporaryFolder()
        try repository("a/b", in: folder)
        let loop = folder.url.appending(path: "a/loop")
        try FileManager.default.createSymbolicLink(at: loop, withDestinationURL: folder.url)
        #expect(try records([folder.url.path]) == ["ok a/b"])
    }

    @Test func keepsToPatterns() throws {
        let folder = try TemporaryFolder()
        for name in ["acme/site", "acme/old/site", "other/site", "other/tool"] { try repository(name, in: folder) }
        #expect(
            try records([folder.url.path, "--include", "acme/**", "--exclude", "*/old"]) == ["ok acme/site"])
        #expect(
            try records([folder.url.path, "--include", "*/tool", "--include", "acme/*"]) == [
                "ok acme/site", "ok other/tool",
            ])
    }

    @Test func takesListsOfEveryForm() throws {
        let folder = try TemporaryFolder()
        for name in ["a", "b c"] { try repository(name, in: folder) }
        let (a, b) = (folder.url.appending(path: "a").path, folder.url.appending(path: "b c").path)
        let expected = ["ok \(b)", "ok \(a)"]
        #expect(try records(["--from", "-"], input: "\(b)\r\n\n\(a)\n\(b)\n") == expected)
        #expect(try records(["--from", "-"], input: "\(b)\0\(a)\0") == expected)
        let objects = "{\"path\": \"\(b)\", \"id\": \"second\"}\n{\"path\": \"\(a)\"}\n"
        #expect(try records(["--from", "-"], input: objects) == ["ok second", "ok \(a)"])
        let file = folder.url.appending(path: "list")
        try Data("\(a)\n\(folder.url.path)/none\n".utf8).write(to: file)
        #expect(try records(["--from", file.path]) == ["ok \(a)", "error \(folder.url.path)/none not-a-repository"])
    }

    @Test func anEmptyListHoldsNothing() throws {
        let folder = try TemporaryFolder()
        let file = folder.url.appending(path: "list")
        try Data().write(to: file)
        let run = ProgramRun("batch", "--from", file.path)
        #expect(run.status == .unscannable)
        #expect(run.diagnostics.contains("no repository was found in the list"))
    }

    @Test(arguments: [
        (["--from", "-"], "{\"id\": 1}\n", "-:1: no object with a path"),
        (["--from", "/nowhere/list"], "", "`/nowhere/list` cannot be read"),
        ([], "", "name folders that hold clones"),
        ([".", "--from", "-"], "", "not both"),
        ([".", "--max-depth=-1"], "", "0 is the least"),
    ])
    func saysWhatIsWrongWithARequest(arguments: [String], input: String, message: String) {
        let run = ProgramRun(["batch"] + arguments, input: input)
        #expect(run.status == .usage)
        #expect(run.diagnostics.contains(message), "\(run.diagnostics)")
    }
}
