import Foundation
import Reporter

extension Inspection {
    /// One line of JSON.
    var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return ((try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}") + "\n"
    }

    /// A paragraph for people; `say` knows what is said of files.
    func text(_ say: Phrasebook) -> String {
        let head = [say(kind.title), format.map { say($0.inWords) }, language.map { say("language \($0)") }]
        let lines = [head.compactMap(\.self).joined(separator: ", ")] + lines(say)
        return ([path] + lines.map { "  " + $0 })
            .map { $0.printable(limit: 400).brokenIntoLines + "\n" }.joined() + "\n"
    }

    private func lines(_ say: Phrasebook) -> [String] {
        (license?.lines(say) ?? []) + validityLines(say) + (understood ?? []).map { $0.told(say) }
    }

    private func validityLines(_ say: Phrasebook) -> [String] {
        guard let valid, let problems else { return [] }
        let found = problems.map { problem in
            let place = problem.line.map { say("line \($0)") + say.colon } ?? ""
            return "\(place)\(say(problem.severity))\(say.colon)\(say(problem.message))"
                + (problem.remedy.map { "; \(say($0))" } ?? "") + " [\(problem.rule)]"
        }
        return [say(valid ? "valid" : "not valid")] + found
    }
}

extension Understanding {
    fileprivate func told(_ say: Phrasebook) -> String {
        let place = line.map { say("line \($0)") + say.colon } ?? ""
        let words = say.translation(of: what) ?? say.members(of: what)
        let told = isOurs ? text.map(say.members) : text
        return place + words + (told.map { say.colon + $0 } ?? "")
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
