import Analyzer
import ReportModel
import Reporter

/// A check told to people: as a page on the terminal and as a chapter of `docs/checks.md`.
struct CheckExplanation {
    private let description: CheckDescription
    private let examples: [CheckExample]

    init(_ check: any Check) {
        description = check.description
        examples = check.examples
    }

    /// The page for a terminal, 80 columns wide.
    func text(_ say: Phrasebook) -> String {
        let weight = description.weight.withoutTrailingZero
        let ways = description.ways.map { "\($0.way.rawValue) (\($0.weight.withoutTrailingZero))" }
        let rows = [
            ("weight", say("\(weight) of 100 in the welcome score")), ("ways", ways.joined(separator: ", ")),
            ("looks at", say(description.kind.meaning)), ("evidence", say(description.grade.meaning)),
        ].map { "  \(say($0).padded(to: 10))\($1)\n" }
        let chapters = [
            ("Why", description.rationale), ("Rule", description.rule), ("What to do", description.remediation),
        ].map { "\n\(say($0))\n" + say($1).wrapped(width: 78, indent: "  ") }
        let cases = examples.map { "  \($0.verdict.rawValue.padded(to: 15))\(say($0.name))\n" }
        let sources = description.sources.map { $0.wrapped(width: 78, indent: "  ") }
        let parts = ["\(description.id): \(say(description.title))\n\n"] + rows + chapters
        return (parts + ["\n\(say("Examples"))\n"] + cases + ["\n\(say("Sources"))\n"] + sources).joined()
    }

    /// The chapter of a Markdown page.
    var markdown: String {
        let ways = description.ways.map { "\($0.way.rawValue) \($0.weight.withoutTrailingZero)" }.joined(
            separator: ", ")
        return """
            ## `\(description.id)`: \(description.title)

            Weight \(description.weight.withoutTrailingZero) of 100 · ways: \(ways) · looks at \
            \(description.kind.meaning) · evidence: \(description.grade.meaning)

            **Why.** \(description.rationale)

            **Rule.** \(description.rule)

            **What to do.** \(description.remediation)

            | example | verdict |
            |---|---|
            \(examples.map { "| \($0.name) | \($0.verdict.rawValue) |" }.joined(separator: "\n"))

            Sources: \(description.sources.joined(separator: "; ")).

            """
    }

    /// All checks as one page, with an overview first.
    static func markdownPage(_ checks: [any Check]) -> String {
        let rows = checks.map(\.description).map {
            "| [`\($0.id)`](#\($0.anchor)) | \($0.title) | \($0.kind.rawValue) | \($0.weight.withoutTrailingZero) | "
                + "\($0.ways.map(\.way.rawValue).joined(separator: ", ")) | \($0.grade.rawValue) |"
        }
        return """
            # The checks

            Scoring model \(ScoringModel.version). This page is made from the program by `scripts/regenerate`.

            | check | asks for | kind | weight | ways | evidence |
            |---|---|---|---|---|---|
            \(rows.joined(separator: "\n"))


            """ + checks.map { CheckExplanation($0).markdown }.joined(separator: "\n")
    }
}

extension CheckDescription {
    /// The anchor that forges give to the heading of the check's chapter.
    fileprivate var anchor: String {
        "\(id): \(title)".lowercased().compactMap { character in
            if character == " " { return "-" }
            return character.isLetter || character.isNumber || character == "-" ? String(character) : nil
        }.joined()
    }
}

extension CheckKind {
    fileprivate var meaning: String {
        switch self {
        case .document: "what the project says"
        case .practice: "what the project does"
        case .outcome: "what came of it"
        }
    }
}

extension EvidenceGrade {
    fileprivate var meaning: String {
        switch self {
        case .legal: "a condition set by law"
        case .b: "grade B, observational studies over many projects"
        case .c: "grade C, small or qualitative studies"
        case .d: "grade D, practice guides"
        }
    }
}
