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
        ([path] + lines.map { "  " + $0 }).map { $0.printable(limit: 400).brokenIntoLines + "\n" }.joined() + "\n"
    }

    private var lines: [String] {
        if let license { return license.lines }
        if let topics {
            return topics.isEmpty ? ["no topic found"] : topics.map { "\($0.topic): \(Self.places($0.lines))" }
        }
        if let sections {
            return sections.map { "\($0.line): \($0.heading) (\($0.labels.joined(separator: ", ")))" }
        }
        if let conduct { return conduct?.lines ?? ["no code of conduct"] }
        return validityLines
    }

    private var validityLines: [String] {
        let problems = problems ?? []
        let found = problems.map { problem in
            "\(problem.line.map { "line \($0): " } ?? "")\(problem.severity): \(problem.message)"
                + (problem.remedy.map { "; \($0)" } ?? "") + " [\(problem.rule)]"
        }
        return [valid ?? false ? "valid" : "not valid"] + found
    }

    fileprivate static func places(_ lines: [Int]) -> String {
        (lines.count == 1 ? "line " : "lines ") + lines.map(String.init).joined(separator: ", ")
    }
}

extension ConductInspection {
    fileprivate var lines: [String] {
        var lines = [[family ?? "a text of its own", version].compactMap(\.self).joined(separator: " ") + " (\(form))"]
        if let declaredVersion, declaredVersion != version { lines.append("declares version \(declaredVersion)") }
        if placeholderLeft { lines.append("blank of a template left: \(Inspection.places(placeholderLines))") }
        lines.append(
            hasPrivateContact
                ? "private contact" + (contactLines.isEmpty ? "" : ": \(Inspection.places(contactLines))")
                : "no private contact")
        lines.append(
            enforcementLines.isEmpty
                ? "does not say what happens with a report"
                : "what happens with a report: \(Inspection.places(enforcementLines))")
        return lines
    }
}
