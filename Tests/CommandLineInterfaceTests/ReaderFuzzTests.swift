import Foundation
import Reporter
import TestSupport
import Testing

@testable import CommandLineInterface

/// Every reader on inputs that nobody would write: no crash, no hang, no growth, no line that is not there.
@Suite(.tags(.medium))
struct ReaderFuzzTests {
    /// A path for each reader, and one more for each format of documents.
    static let paths =
        InspectKind.allCases.map { ($0, "x/" + $0.rawValue) }
        + ["md", "rst", "adoc", "org", "html", "txt"].map { (.document, "x/document." + $0) }
        + [(.issueTemplate, ".github/ISSUE_TEMPLATE/x.yml"), (.reuseManifest, ".reuse/dep5")]

    @Test(arguments: paths)
    func answersWhatever(kind: InspectKind, path: String) {
        let count = FuzzInputs.count(otherwise: 60)
        var inputs = FuzzInputs(seeds: FuzzInputs.documents, pieces: Self.pieces, seed: UInt64(path.utf8.count))
        var slowest = (time: Duration.zero, size: 0, number: 0)
        var memory = 0
        for number in 0..<count {
            let bytes = inputs.next()
            let start = ContinuousClock.now
            let inspection = Inspection(kind, path: path, bytes: bytes)
            let time = ContinuousClock.now - start
            if time > slowest.time { slowest = (time, bytes.count, number) }
            check(inspection, bytes, number)
            if number == count / 4 { memory = residentMemory() }
        }
        guard FuzzInputs.isThorough else { return }
        let growth = residentMemory() - memory
        #expect(growth < 64 << 20, "\(growth) bytes more after \(count) inputs than after a quarter of them")
        #expect(slowest.time < .milliseconds(500), "input \(slowest.number) of \(slowest.size) bytes")
        print("\(path): \(count) inputs; slowest \(slowest.time) for \(slowest.size) bytes; growth \(growth >> 10) KiB")
    }

    private func check(_ inspection: Inspection, _ bytes: [UInt8], _ number: Int) {
        let lines = bytes.count { Self.mayEndALine.contains($0) } + 1
        let isOutside = { (line: Int?) in line.map { !(1...lines ~= $0) } ?? false }
        let strays = (inspection.understood ?? []).filter { isOutside($0.line) }.map { "\($0)" }
        let outside = (inspection.problems ?? []).filter { isOutside($0.line) }.map { "\($0)" }
        #expect((strays + outside).isEmpty, "input \(number) of \(lines) lines: \(strays + outside)")
        #expect(!inspection.text(.english).unicodeScalars.contains("\u{1b}"), "input \(number)")
    }

    /// Line feed and carriage return; form feed and vertical tab; the last bytes of U+0085, U+2028 and U+2029, which end lines in
    /// YAML.
    private static let mayEndALine: Set<UInt8> = [0x0A, 0x0D, 0x0C, 0x0B, 0x85, 0xA8, 0xA9]

    private static let pieces = [
        "\n", "\r\n", "\r", "\n\n", "\t", "    ", " ", "---\n", "...\n", "```\n", "~~~\n", "====\n", "----\n", "#",
        "## ", "> ", "- ",
        "* ", "1. ", "[", "]", "(", ")", "![", "](", "<", ">", "<!--", "-->", "<p>", "</p>", "&amp;", "&#x0;",
        "&#9999999999;", "|",
        "|--|\n", "{", "}", "{{", "}}", "\"", "'", ":", ": ", ",", "&a", "*a", "<<: ", "!!map ", "%YAML 1.2\n", "? ",
        "\\", "\\u0000",
        "`", "``", "*", "**", "_", "~", "=", "+", "@", "mailto:", "https://", "://", "..", "/", "\u{FEFF}", "\u{85}",
        "\u{2028}",
        "e\u{301}", "\u{1F468}\u{200D}\u{1F469}", "\u{202E}", "\u{1B}[31m", "\0", ".. code::\n", "::\n", "`x <y>`_",
        "|x|", ".. _a:", "[[",
        "]]", "#+BEGIN_SRC\n", "#+END_SRC\n", "* TODO ", "include::", "[source]\n", "ifdef::x[]\n", "Copyright",
        "License", "title:",
        "version: 1\n", "type: input\n", "body:\n", "Contact:", "Expires: ", "[INSERT EMAIL]", "TODO", "2026-02-30",
        "9999999999999999999",
        "-1", "1e999", "null", "true",
    ]
}
