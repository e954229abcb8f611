import Foundation
import Reporter
import TestSupport
import Testing

@testable import CommandLineInterface

@Suite(.tags(.small))
struct InspectTests {
    private func inspect(_ name: String, _ text: String, _ options: String...) throws -> [Substring] {
        let folder = try TemporaryFolder()
        let file = folder.url.appending(path: name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        let run = ProgramRun(["inspect", file.path] + options)
        #expect(run.status == .success)
        return run.output.split(separator: "\n")
    }

    @Test(arguments: [
        ("LICENSE", InspectKind.license), ("LICENSES/MIT.txt", .license), ("a/b/NOTICE", .license),
        ("README.fr.md", .readme), ("LISEZMOI.md", .readme), ("docs/CONTRIBUTING.rst", .contributing),
        (".github/CODE_OF_CONDUCT.md", .conduct), ("SECURITY.md", .security), ("SUPPORT.md", .support),
        ("GOVERNANCE.md", .governance), ("MAINTAINERS", .maintainers), ("AUTHORS", .maintainers),
        ("x/.github/ISSUE_TEMPLATE/bug.yml", .issueTemplate),
        (".github/ISSUE_TEMPLATE/config.yml", .issueTemplateConfiguration),
        (".gitlab/merge_request_templates/Default.md", .changeTemplate),
        ("CITATION.cff", .citation), (".zenodo.json", .document), ("codemeta.json", .codemeta),
        ("publiccode.yml", .publiccode), ("datapackage.json", .dataPackage), (".github/FUNDING.yml", .funding),
        ("funding.json", .fundingManifest), ("CODEOWNERS", .codeOwners), (".all-contributorsrc", .allContributors),
        ("REUSE.toml", .reuseManifest), (".reuse/dep5", .reuseManifest),
        (".well-known/security.txt", .securityTxt), ("SECURITY-INSIGHTS.yml", .securityInsights),
        (".devcontainer/devcontainer.json", .devContainer), (".commons-scan.yml", .configuration),
        ("notes.md", .document), ("", .document), ("////", .document),
    ])
    func namesSayWhatAFileIs(path: String, kind: InspectKind) {
        #expect(InspectKind(path: path) == kind)
    }

    @Test func aGuideIsToldInTheOrderOfItsLines() throws {
        let lines = try inspect(
            "CONTRIBUTING.md",
            """
            # Contributing to the parser

            Run `npm install` and `npm test`.

            ## Pull requests

            Squash your commits, and open a pull request against `next`. Sign off each commit with Signed-off-by.
            """)
        #expect(lines.dropFirst().first == "  contributing guide, markdown, language en")
        #expect(lines.contains("  line 3: command: npm install"))
        #expect(lines.contains("  line 7: submit the changes"))
        #expect(lines.contains("  line 7: asks to sign off commits"))
        #expect(lines.contains("  line 7: names a branch: next"))
        let numbers = lines.compactMap { line in
            line.hasPrefix("  line ") ? Int(line.dropFirst(7).prefix { $0 != ":" }) : nil
        }
        #expect(numbers == numbers.sorted())
    }

    @Test func addressesAreWrittenOnRequestAlone() throws {
        let text =
            "# Getting help\n\nAsk a question by mail to ada@parser.dev or on https://github.com/o/r/discussions.\n"
        let lines = try inspect("SUPPORT.md", text)
        #expect(lines.contains("  line 3: place to ask: email"))
        #expect(lines.contains("  line 3: place to ask: forum: https://github.com/o/r/discussions"))
        #expect(!lines.contains { $0.contains("ada@") })
        #expect(try inspect("SUPPORT.md", text, "--people").contains { $0.contains("ada@parser.dev") })
    }

    @Test func tellsWhichRuleAFormBreaksAndWhere() throws {
        let lines = try inspect(
            ".github/ISSUE_TEMPLATE/bug.yml", "name: Bug\ndescription: x\nbody:\n  - type: inputs\n    id: a\n")
        #expect(lines.contains("  not valid"))
        #expect(lines.contains { $0.hasPrefix("  line 4: error: ") && $0.contains("inputs") })
        #expect(lines.contains("  line 1: name: Bug"))
    }

    @Test func anEmptyFileIsAFile() throws {
        #expect(try inspect("CONTRIBUTING.md", "").contains("  too short to guide anybody"))
    }

    @Test func aDocumentIsToldBlockByBlock() throws {
        let lines = try inspect("notes.md", "# A\n\n- one\n- [two](b.md)\n\n```sh\nmake\n```\n")
        #expect(
            lines.dropFirst() == [
                "  document, markdown", "  4 blocks, 1 link or image", "  line 1: heading of level 1: A",
                "  line 3: list item: one",
                "  line 4: list item: two", "  line 4: link to: b.md", "  line 6: code in sh: make",
            ])
    }

    @Test(arguments: InspectKind.allCases)
    func anyBytesHaveAnAnswer(kind: InspectKind) {
        for bytes: [UInt8] in [[], [0], [0xFF, 0xFE, 0], Array("\u{FEFF}---\n[[[{\"a\":".utf8), Array(0...255)] {
            let inspection = Inspection(kind, path: "x/" + kind.rawValue, bytes: bytes)
            #expect(!inspection.text(.english).isEmpty)
            #expect(inspection.json.hasSuffix("}\n"))
        }
    }
}
