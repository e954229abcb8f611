import Foundation
import TestSupport
import Testing

@testable import CommandLineInterface

/// What `inspect --as license` tells a person.
@Suite(.tags(.small))
struct InspectLicenseTests {
    private func inspect(_ text: String) throws -> [Substring] {
        let folder = try TemporaryFolder()
        let file = folder.url.appending(path: "LICENSE")
        try Data(text.utf8).write(to: file)
        let run = ProgramRun("inspect", "--as", "license", file.path)
        #expect(run.status == .success)
        return run.output.split(separator: "\n").dropFirst().map { $0 }
    }

    private func license() throws -> String {
        try String(contentsOf: packageRoot.appending(path: "LICENSE"), encoding: .utf8)
    }

    @Test func tellsTheLicenseItsLinesAndOnWhatItRests() throws {
        let lines = try inspect(license())
        #expect(lines.contains("  Apache-2.0"))
        #expect(lines.contains { $0.hasPrefix("    line") && $0.contains("Apache-2.0, by its text, ") })
    }

    @Test func tellsWhatDiffersLineByLineWithin80Columns() throws {
        let changed = try license().replacingOccurrences(
            of: "5. Submission of Contributions.",
            with: "You must pay a fee to the author and may not use the work in any company that earns money.\n\n   "
                + "5. Submission of Contributions.")
        let lines = try inspect(changed)
        #expect(lines.contains("  no licence identified"))
        #expect(lines.contains { $0.contains("You must pay a fee") })
        #expect(lines.contains { $0.contains("changes what is granted, line ") })
        #expect(lines.allSatisfy { $0.count <= 80 })
    }

    @Test func answersInTheOrderOfTheFilesAndNamesTheMissingOne() throws {
        let folder = try TemporaryFolder()
        let paths = (0..<150).map { folder.url.appending(path: "LICENSE-\($0)").path }
        for path in paths where !path.hasSuffix("-99") {
            try Data("SPDX-License-Identifier: MIT\n".utf8).write(to: URL(fileURLWithPath: path))
        }
        let run = ProgramRun(["inspect", "--as", "license", "--output", "ndjson"] + paths)
        #expect(run.status == .unscannable)
        #expect(run.diagnostics.contains("LICENSE-99: no file that can be read"))
        let answered = run.output.split(separator: "\n").compactMap { line in
            paths.firstIndex { line.contains("\"path\":\"\($0)\"") }
        }
        #expect(answered == paths.indices.filter { $0 != 99 })
    }

    @Test func escapesWhatActsOnATerminal() throws {
        let lines = try inspect("SPDX-License-Identifier: \u{1b}[31mMIT\u{202e}\n")
        #expect(lines.allSatisfy { line in !line.unicodeScalars.contains("\u{1b}") })
        #expect(lines.allSatisfy { line in !line.unicodeScalars.contains("\u{202e}") })
    }

    @Test(arguments: [
        ("  one two", "  one two"),
        (
            "  " + String(repeating: "word ", count: 20),
            "  \(String(repeating: "word ", count: 14))word\n      word word word word word"
        ),
        (String(repeating: "x", count: 100), String(repeating: "x", count: 100)),
        (
            String(repeating: "法", count: 30) + " " + String(repeating: "律", count: 30),
            String(repeating: "法", count: 30) + "\n    " + String(repeating: "律", count: 30)
        ),
    ])
    func breaksAtBlanks(text: String, broken: String) {
        #expect(text.brokenIntoLines == broken)
    }
}
