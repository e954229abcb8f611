import Analyzer
import ArgumentParser
import Foundation
import ReportModel
import Reporter

/// How the catalogue of checks is written.
enum CatalogueFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json, markdown

    func render(_ checks: [any Check], _ say: Phrasebook) -> String {
        switch self {
        case .text: checks.map { Self.line($0, say) }.joined()
        case .json: Self.json(checks)
        case .markdown: CheckExplanation.markdownPage(checks)
        }
    }

    private static func line(_ check: any Check, _ say: Phrasebook) -> String {
        let description = check.description
        let weight = description.weight.withoutTrailingZero
        let id = description.id.padding(toLength: 26, withPad: " ", startingAt: 0)
        return "\(String(repeating: " ", count: max(0, 4 - weight.count)))\(weight)  \(id)\(say(description.title))\n"
    }

    private static func json(_ checks: [any Check]) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let entries = checks.map { CatalogueEntry($0.description) }
        return ((try? encoder.encode(entries)).map { String(decoding: $0, as: UTF8.self) } ?? "[]") + "\n"
    }
}

/// One check as `checks --output json` writes it.
private struct CatalogueEntry: Encodable {
    var id, title, rationale, rule, remediation: String
    var kind: CheckKind
    var weight: Double
    var ways: [String: Double]
    var grade: EvidenceGrade
    var sources: [String]

    init(_ description: CheckDescription) {
        id = description.id
        title = description.title
        rationale = description.rationale
        rule = description.rule
        remediation = description.remediation
        kind = description.kind
        weight = description.weight
        ways = Dictionary(uniqueKeysWithValues: description.ways.map { ($0.way.rawValue, $0.weight) })
        grade = description.grade
        sources = description.sources
    }
}

extension Double {
    /// `4` rather than `4.0`.
    var withoutTrailingZero: String {
        self == rounded() && abs(self) < 1e15 ? String(Int(self)) : String(self)
    }
}
