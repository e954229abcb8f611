import ReportModel

extension MarkdownPage {
    /// The findings in folded tables, by what a reader does with them.
    mutating func findings(_ groups: FindingGroups) {
        folded("Missing or partly there", groups.gaps)
        folded("Without weight in the score, missing or partly there", groups.unweightedGaps)
        folded("Could not be answered", groups.unknown)
        folded("Left aside by the project", groups.exempt)
        folded("Does not apply", groups.notApplicable)
        folded("There", groups.met)
    }

    private mutating func folded(_ title: MarkdownText, _ findings: [Finding]) {
        guard !findings.isEmpty else { return }
        details("\(title) (\(findings.count))") { page in
            page.table(["", "Check", "Finding", "Points"], numeric: [3], findings.map(\.cells))
        }
    }
}

extension Finding {
    fileprivate var cells: [MarkdownText] {
        [
            "\(sign)", "\(title)<br>\(code: check)",
            [reason, places].compactMap { $0 }.joined(separator: "<br>"),
            points > 0 ? "+\(points.oneDecimal)" : "",
        ]
    }

    private var reason: MarkdownText {
        guard let exemption else { return "\(summary)" }
        return "\(exemption.reason)\(exemption.expires.map { " (until \($0))" } ?? "")"
    }

    private var places: MarkdownText? {
        let words = evidence.compactMap(\.words).prefix(5).map { MarkdownText(code: $0) }
        return words.isEmpty ? nil : words.joined(separator: ", ")
    }

    /// The verdict as a sign and in words.
    private var sign: String {
        guard exemption == nil else { return "○ left aside" }
        let glyph: Glyph =
            switch verdict {
            case .met: .met
            case .partlyMet: .partlyMet
            case .unmet: .unmet
            case .notApplicable: .notApplicable
            case .unknown: .unknown
            }
        return glyph.drawn(with: .unicode) + " " + verdict.label
    }
}
