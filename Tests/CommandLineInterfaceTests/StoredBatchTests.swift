import CommandLineInterface
import Foundation
import ReportModel
import TestSupport
import Testing

@Suite("Batches with a store", .tags(.medium))
struct StoredBatchTests {
    @Test func givesTheSameReportsFromTheStore() throws {
        let folder = try TemporaryFolder()
        try Fleet.make(3, in: folder)
        let plain = batch(folder)
        #expect(batch(folder, "--store", store(folder)) == plain)
        #expect(batch(folder, "--store", store(folder)) == plain)
    }

    @Test func judgesKeptFactsAtAnotherDayAsAScanWould() throws {
        let folder = try TemporaryFolder()
        try Fleet.make(2, in: folder)
        try folder.write(
            "exemptions:\n  - check: conduct\n    reason: none is needed\n    expires: 2026-06-30\n",
            to: "r000/.commons-scan.yml")
        try folder.write("* Ada Author <ada@garden-tools.org>\n", to: "r000/MAINTAINERS.md")
        try folder.git("-C", "r000", "add", "-A")
        try folder.git("-C", "r000", "commit", "-q", "-m", "Spare a check", date: "2026-02-01T00:00:00Z")
        try folder.git("-C", "r000", "tag", "v1.0")
        _ = batch(folder, "--store", store(folder))
        for day in ["2026-01-15", "2026-06-30", "2026-07-01", "2031-01-01"] {
            let fresh = batch(folder, "--as-of", day)
            #expect(batch(folder, "--store", store(folder), "--as-of", day) == fresh)
            #expect(
                ProgramRun("rescore", "--store", store(folder), "--as-of", day, "--output", "ndjson").output == fresh)
        }
    }

    @Test func readsAgainWhatHasChanged() throws {
        let folder = try TemporaryFolder()
        try Fleet.make(2, in: folder)
        _ = batch(folder, "--store", store(folder))
        try folder.git("-C", "r001", "tag", "v2.0")
        #expect(batch(folder, "--store", store(folder)) == batch(folder))
        try folder.git("-C", "r001", "commit", "-q", "--allow-empty", "-m", "More", date: "2026-03-01T00:00:00Z")
        #expect(batch(folder, "--store", store(folder)) == batch(folder))
        try folder.git("-C", "r001", "remote", "add", "origin", "https://forge.example.org/owner/name.git")
        #expect(batch(folder, "--store", store(folder)) == batch(folder))
    }

    @Test func readsAgainWhereDefaultsHaveChanged() throws {
        let folder = try TemporaryFolder()
        try Fleet.make(2, in: folder)
        try folder.git("clone", "-q", "r000", ".github")
        for name in ["r000", "r001"] {
            try folder.git("-C", name, "remote", "add", "origin", "https://forge.org/o/\(name)")
        }
        try folder.git("-C", ".github", "remote", "set-url", "origin", "https://forge.org/o/.github")
        let before = batch(folder, "--store", store(folder))
        try folder.write("# Security\n\nMail security@forge.org.\n", to: ".github/SECURITY.md")
        try folder.git("-C", ".github", "add", "-A")
        try folder.git("-C", ".github", "commit", "-q", "-m", "Say where to report")
        let after = batch(folder, "--store", store(folder))
        #expect(after == batch(folder))
        #expect(!before.contains("inherited"))
        let reports = try Fleet.reports(after)
        #expect(
            reports.map { $0.findings.first { $0.check == "security-policy" }?.detail } == [
                nil, .inherited, .inherited,
            ])
    }

    @Test func showsThePast() throws {
        let folder = try TemporaryFolder()
        try Fleet.make(2, in: folder)
        _ = batch(folder, "--store", store(folder))
        try folder.write("Apache License 2.0\n", to: "r001/LICENSE")
        try folder.git("-C", "r001", "add", "-A")
        try folder.git("-C", "r001", "commit", "-q", "-m", "License it", date: "2026-03-01T00:00:00Z")
        let run = ProgramRun("batch", folder.url.path, "--store", store(folder), "--output", "json", "-q")
        let document = try JSONDecoder().decode(ReportDocument.self, from: Data(run.output.utf8))
        #expect(document.batch?.changes?.higher == 1)
        #expect(document.batch?.changes?.same == 1)
        let past = ProgramRun("history", "--store", store(folder), "r001", "--output", "ndjson").output
        #expect(past.split(separator: "\n").count == 2)
        #expect(ProgramRun("history", "--store", store(folder)).output.split(separator: "\n").count == 2)
        #expect(ProgramRun("history", "--store", store(folder), "r999").status == .unscannable)
    }

    @Test func refusesAStoreThatIsNone() throws {
        let folder = try TemporaryFolder()
        try Fleet.make(1, in: folder)
        try folder.write("no database, but long enough to be taken for one", to: "store.db")
        let run = ProgramRun("batch", folder.url.path, "--store", store(folder))
        #expect(run.status == .usage)
        #expect(run.diagnostics.contains("no store of this program"))
        #expect(ProgramRun("history", "--store", folder.url.appending(path: "none").path).status == .usage)
    }

    /// Killed at any moment, a batch loses no record that it has finished: resumed until it ends, it gives what one run would.
    @Test(.tags(.large))
    func resumesAfterBeingKilled() throws {
        let folder = try TemporaryFolder()
        try Fleet.make(60, in: folder)
        let whole = batch(folder)
        var random = SplitMix64(seed: 7)
        var kills = 0
        var done = 0
        while kills < 50 {
            let run = try BuiltProgram(
                [
                    "batch", folder.url.path, "--store", store(folder), "--resume", "--jobs", "2", "--output", "ndjson",
                    "-q",
                ])
            usleep(UInt32.random(in: 1_000...120_000, using: &random))
            kill(run.process.processIdentifier, SIGKILL)
            let written = run.finish().split(separator: "\n", omittingEmptySubsequences: false).dropLast().count
            kills += 1
            if run.process.terminationReason == .exit {
                try? FileManager.default.removeItem(atPath: store(folder))
                done = 0
            } else {
                let kept = ProgramRun("history", "--store", store(folder)).output
                let records = kept.isEmpty ? 0 : count(in: kept)
                #expect(records >= max(done, written))
                done = records
            }
        }
        #expect(batch(folder, "--store", store(folder), "--resume") == whole)
    }

    private func count(in history: String) -> Int {
        history.split(separator: "\n").last?.split(separator: " ").dropFirst(3).first.flatMap { Int($0) } ?? 0
    }

    private func store(_ folder: borrowing TemporaryFolder) -> String { folder.url.appending(path: "store.db").path }

    private func batch(_ folder: borrowing TemporaryFolder, _ arguments: String...) -> String {
        ProgramRun(["batch", folder.url.path, "--output", "ndjson", "--ordered", "-q"] + arguments).output
    }
}
