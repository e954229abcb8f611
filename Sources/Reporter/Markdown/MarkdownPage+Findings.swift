import ReportModel

extension MarkdownPage {
    /// The findings in folded tables, by what a reader does with them.
    mutating func findings(_ groups: FindingGroups) {
        folded("Missing or partly there", groups.gaps, waiting: groups.waiting)
        folded("Missing or partly there, without weight in the score", groups.unweightedGaps)
        folded("Could not be answered", groups.unknown)
        folded("Left aside by the project", groups.exempt)
        folded("Does not apply", groups.notApplicable)
        folded("There", groups.met)
    }

    private mutating func folded(
        _ title: String, _ findings: [Finding], waiting: [String: [Finding]] = [:]
    ) {
        guard !findings.isEmpty else { return }
        details("\(say(title)) (\(findings.count))") { page in
            page.table(
                ["", "Check", "Finding", "Points"].map { "\(page.say($0))" }, numeric: [3],
                findings.map { $0.cells(with: waiting[$0.check] ?? [], page.say) })
        }
    }
}

extension Finding {
    fileprivate func cells(with waiting: [Finding], _ say: Phrasebook) -> [MarkdownText] {
        [
            "\(sign(say))", "\(title)<br>\(code: check)",
            [reason(say), location, Self.names(of: waiting, say)].compactMap { $0 }.joined(separator: "<br>"),
            points > 0 ? "+\(points.oneDecimal)" : "",
        ]
    }

    /// Titles of the findings that come with another one.
    private static func names(of waiting: [Finding], _ say: Phrasebook) -> MarkdownText? {
        guard !waiting.isEmpty else { return nil }
        return "\(say("with it: \(waiting.map(\.title).joined(separator: ", "))"))"
    }

    private func reason(_ say: Phrasebook) -> MarkdownText {
        guard let exemption else { return "\(summary)" }
        return "\(exemption.reason)\(exemption.expires.map { " (\(say("until \($0)")))" } ?? "")"
    }

    private var location: MarkdownText? {
        let words = places.prefix(5).map { MarkdownText(code: $0) }
        return words.isEmpty ? nil : words.joined(separator: ", ")
    }

    /// The verdict as a sign and in words.
    private func sign(_ say: Phrasebook) -> String {
        guard exemption == nil else { return "○ " + say("left aside") }
        let glyph: Glyph =
            switch verdict {
            case .met: .met
            case .partlyMet: .partlyMet
            case .unmet: .unmet
            case .notApplicable: .notApplicable
            case .unknown: .unknown
            }
        return glyph.drawn(with: .unicode) + " " + say(verdict.label)
    }
}
