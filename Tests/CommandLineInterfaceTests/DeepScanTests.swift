import CommandLineInterface
import Foundation
import TestSupport
import Testing

/// The verdicts are those of `reuse lint`, but for the two manifests at a time, with which that ends in an error.
@Suite("commons-scan scan --deep", .tags(.medium))
struct DeepScanTests {
    private func scan(_ fixture: String, _ options: String...) throws -> String {
        ProgramRun(["scan", try Fixture.path(fixture), "--output", "json"] + options).output
    }

    @Test(arguments: [
        ("reuse-headers", 3, true), ("reuse-manifests", 4, true), ("reuse-dep5", 3, true), ("reuse-flawed", 3, false),
        ("reuse-conflict", 1, false), ("plain", 0, false),
    ])
    func countsWhatEveryFileSays(fixture: String, covered: Int, isCompliant: Bool) throws {
        let report = try scan(fixture, "--deep")
        #expect(report.contains("\"withBoth\": \(covered)"))
        #expect(report.contains("\"isCompliant\": \(isCompliant)"))
    }

    @Test func namesWhatIsAmiss() throws {
        let report = try scan("reuse-flawed", "--deep")
        for words in [
            #"\"MIT/X11\" is no SPDX expression"#, "Zlib+ has no text in LICENSES/",
            "LICENSES/Mine.txt are not named by a licence's id", "GPL-2.0 is a deprecated id",
        ] { #expect(report.contains(words), "\(words)") }
    }

    @Test func readsNoFileWithoutIt() throws {
        let report = try scan("reuse-flawed")
        #expect(!report.contains("\"withBoth\""))
        #expect(report.contains("--deep reads what the files say"))
    }

    @Test func isAnOptionOfABatchToo() throws {
        #expect(
            ProgramRun("batch", try Fixture.path("reuse-headers"), "--deep", "--output", "json").output.contains(
                "\"withBoth\": 3"))
    }

    @Test func cannotTellWhatThePartialCloneLacks() throws {
        let report = try scan("partial-blobless", "--deep")
        #expect(report.contains("\"unread\": 4"))
    }

    @Test func tellsHowFewKnowHalfOfTheFiles() throws {
        let folder = try TemporaryFolder()
        try folder.git("init", "-q", "-b", "main")
        for name in ["main.swift", "vendor/copied.c", "README.md"] { try folder.write("first\n", to: name) }
        try folder.git("add", "-A")
        try folder.git("commit", "-q", "-m", "Begin")
        let report = ProgramRun("scan", folder.url.path, "--deep", "--output", "json").output
        #expect(report.contains("\"truckFactor\": {\n"))
        #expect(report.contains("\"value\": 1") && report.contains("\"files\": 1"))
        #expect(ProgramRun("scan", folder.url.path, "--deep").output.contains("truck factor 1 over 1 file"))
        #expect(!ProgramRun("scan", folder.url.path, "--output", "json").output.contains("\"truckFactor\""))
    }

    @Test(arguments: [("shallow-1", "the clone is shallow"), ("partial-blobless", "the clone is partial")])
    func doesNotGuessWhereTheCloneIsCut(fixture: String, reason: String) throws {
        let report = try scan(fixture, "--deep")
        let factor = try #require(report.split(separator: "\"truckFactor\": {").dropFirst().first)
        #expect(factor.prefix { $0 != "}" }.contains("\"reason\": \"\(reason)"))
        #expect(factor.prefix { $0 != "}" }.contains("\"value\": null"))
    }
}
