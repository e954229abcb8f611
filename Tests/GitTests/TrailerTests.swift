import Foundation
import TestSupport
import Testing

@testable import Git

@Suite("Trailers")
struct TrailerTests {
    private func trailers(_ message: String) -> [String] {
        let bytes = Array(message.utf8)
        return bytes.withUnsafeBufferPointer { bytes in
            var block = TrailerBlock(message: bytes)
            var lines: [String] = []
            while let (key, value) = block.next() {
                let value = String(decoding: TrailerBlock.unfolded(value), as: UTF8.self)
                lines.append("\(String(decoding: key, as: UTF8.self)): \(value)")
            }
            return lines
        }
    }

    @Test(
        .tags(.small),
        arguments: [
            ("Title\n\nKey: value\n", ["Key: value"]),
            ("Title\nKey: value\n", []),
            ("Title\n\nprose\nKey: value\n", []),
            ("Title\n\nprose\nSigned-off-by: A <a@b>\n", ["Signed-off-by: A <a@b>"]),
            ("Title\n\na\nb\nc\nd\nSigned-off-by: A <a@b>\n", []),
            ("Title\n\nKey : value\n", ["Key: value"]),
            ("Title\n\nTwo words: value\n", []),
            ("Title\n\nKey: one\n two\n\tthree\n", ["Key: one two three"]),
            ("Title\n\nKey: value\n# a comment\n", ["Key: value"]),
            ("Title\n\nKey: value\n\nConflicts:\n\tfile\n", ["Key: value"]),
            ("Title\n\nKey: value\n---\n", []),
            ("", []), ("\n", []), (":", []), ("Title\n\n: value\n", []),
        ] as [(String, [String])])
    func followsTheRulesOfGit(_ message: String, _ expected: [String]) {
        #expect(trailers(message) == expected)
    }

    @Test(.tags(.small), arguments: 0..<300 as Range<UInt64>) func thePreCheckNeverMissesAPerson(_ seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let message = Self.message(&generator)
        let named = trailers(message).contains { line in
            let key = Array(line.prefix { $0 != ":" }.utf8)
            return key.withUnsafeBufferPointer { TrailerKind(key: $0) } != nil
        }
        let mayName = Array(message.utf8).withUnsafeBufferPointer { TrailerBlock.mayName($0) }
        #expect(!named || mayName, "\(message)")
    }

    @Test(.tags(.medium)) func agreesWithGit() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "trailers-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let messages = (0..<1_500).map { seed -> String in
            var generator = SplitMix64(seed: UInt64(seed))
            return Self.message(&generator)
        }
        var arguments = ["git", "interpret-trailers", "--parse", "--no-divider"]
        for (number, message) in messages.enumerated() {
            let (file, mark) = (folder.appending(path: "\(number)"), folder.appending(path: "\(number).mark"))
            try Data(message.utf8).write(to: file)
            try Data("mark\n\nMark-of-the-end: \(number)\n".utf8).write(to: mark)
            arguments += [file.path, mark.path]
        }
        let output = try Command.run(arguments).output
        var rest = output[...]
        for (number, message) in messages.enumerated() {
            let end = try #require(rest.firstRange(of: "Mark-of-the-end: \(number)\n"))
            let expected = rest[..<end.lowerBound].split(separator: "\n").map(Self.trimmed)
            rest = rest[end.upperBound...]
            #expect(trailers(message).map(Self.trimmed) == expected, "\(message.debugDescription)")
        }
    }

    private static func trimmed(_ line: some StringProtocol) -> String {
        line.trimmingCharacters(in: .whitespaces)
    }

    private static let lines = [
        "Title", "prose goes here", "Signed-off-by: A <a@b>", "signed-off-by: B <b@c>", "Co-authored-by: C <c@d>",
        "Key: value",
        "Key : value", "Two words: value", " continued", "\tcontinued", "", "", "  ", "# comment", "#", "Conflicts:",
        "\tpath/of/conflict", "(cherry picked from commit 0123456)", ": nothing", "-: dash", "Key:", "Key:value",
        "http://example.org/x", "Fixes #3", "# ------------------------ >8 ------------------------", "---",
        "Ünicode: x",
        "Acked-by: D <d@e>", "Reviewed-by:", "Tested-by: two\tparts  wide", "x: #hash",
    ]

    private static func message(_ generator: inout SplitMix64) -> String {
        var message = Bool.random(using: &generator) ? "Title\n\n" : ""
        for _ in 0..<Int.random(in: 0..<9, using: &generator) {
            message += lines[Int.random(in: 0..<lines.count, using: &generator)] + "\n"
        }
        return message
    }
}
