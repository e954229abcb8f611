import Foundation
import Reporter

extension Inspection {
    /// One line of JSON.
    var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return ((try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}") + "\n"
    }

    /// A paragraph for people.
    var text: String {
        let head = [kind.title, format?.inWords, language.map { "language \($0)" }].compactMap(\.self)
        return ([path] + ([head.joined(separator: ", ")] + lines).map { "  " + $0 })
            .map { $0.printable(limit: 400).brokenIntoLines + "\n" }.joined() + "\n"
    }

    private var lines: [String] {
        let understood = (understood ?? []).map { item in
            (item.line.map { "line \($0): " } ?? "") + item.what + (item.text.map { ": \($0)" } ?? "")
        }
        return (license?.lines ?? []) + validityLines + understood
    }

    private var validityLines: [String] {
        guard let valid, let problems else { return [] }
        let found = problems.map { problem in
            "\(problem.line.map { "line \($0): " } ?? "")\(problem.severity): \(problem.message)"
                + (problem.remedy.map { "; \($0)" } ?? "") + " [\(problem.rule)]"
        }
        return [valid ? "valid" : "not valid"] + found
    }
}

extension String {
    /// A name in camel case as words in lower case.
    var inWords: String {
        reduce(into: "") { words, letter in
            if letter.isUppercase { words += " " }
            words += letter.lowercased()
        }
    }

    /// The first line, and no more of it than `limit` characters.
    func firstLine(within limit: Int) -> String {
        let line = prefix { !$0.isNewline }
        return line.count <= limit ? String(line) : line.prefix(limit - 1) + "…"
    }
}
