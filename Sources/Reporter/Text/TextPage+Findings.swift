import ReportModel

extension TextPage {
    /// The findings, by what a reader does with them.
    mutating func findings(_ groups: FindingGroups) {
        met(groups.met)
        gaps(groups)
        list("Missing or partly there, without weight in the score", groups.unweightedGaps) { $0.summary }
        list("Could not be answered", groups.unknown) { $0.summary }
        list("Does not apply", groups.notApplicable) { $0.summary }
        exempt(groups.exempt)
    }

    private mutating func met(_ findings: [Finding]) {
        guard !findings.isEmpty else { return }
        heading("There")
        for way in Way.allCases {
            let titles = findings.filter { $0.way == way }.map { shortened($0.title, to: 50).unbroken }
            guard !titles.isEmpty else { continue }
            let prefix = StyledText("  \(drawn(.met), .good) \(say(way.label))").padded(
                to: style.glyphs == .ascii ? 18 : 16)
            row(prefix, StyledText(titles.joined(separator: drawn(.separator))))
        }
    }

    private mutating func gaps(_ groups: FindingGroups) {
        guard !groups.gaps.isEmpty else { return }
        heading("Missing or partly there", trailing: StyledText(say("points"), .faint))
        for finding in groups.gaps {
            let prefix = mark(finding)
            let points = finding.points > 0 ? "+" + finding.points.oneDecimal : ""
            row(
                prefix, StyledText(shortened(finding.title, to: 100)),
                trailing: identifier(finding.check) + StyledText(points, .good).aligned(to: 6))
            row(prefix.blanked, StyledText(shortened(finding.summary, to: 400)) + places(finding))
            waiting(groups.waiting[finding.check] ?? [], beside: prefix.blanked)
        }
    }

    private mutating func waiting(_ findings: [Finding], beside margin: StyledText) {
        guard !findings.isEmpty else { return }
        let titles = findings.map { shortened($0.title, to: 50).unbroken }
        row(margin, StyledText(say("with it: \(titles.joined(separator: drawn(.separator)))"), .faint))
    }

    private mutating func list(_ title: StyledText, _ findings: [Finding], _ words: (Finding) -> String) {
        guard !findings.isEmpty else { return }
        heading(title)
        for finding in findings {
            row(
                mark(finding),
                "\(shortened(finding.title, to: 60))\(say.colon)\(shortened(words(finding), to: 300))"
                    + places(finding))
        }
    }

    private mutating func exempt(_ findings: [Finding]) {
        let say = say
        list("Left aside by the project", findings) { finding in
            let end = finding.exemption?.expires.map { " (" + say("until \($0)").unbroken + ")" } ?? ""
            return (finding.exemption?.reason ?? "") + end
        }
    }

    /// A check's id as it stands at the right edge, for `explain` and exemptions.
    func identifier(_ check: String) -> StyledText {
        StyledText(shortened(check, to: 24), .faint)
    }

    private func mark(_ finding: Finding) -> StyledText {
        if finding.exemption != nil { return "  \(drawn(.exempt), .faint) " }
        return switch finding.verdict {
        case .met: "  \(drawn(.met), .good) "
        case .partlyMet: "  \(drawn(.partlyMet), .middling) "
        case .unmet: "  \(drawn(.unmet), .bad) "
        case .unknown: "  \(drawn(.unknown), .middling) "
        case .notApplicable: "  \(drawn(.notApplicable), .faint) "
        }
    }

    private func places(_ finding: Finding) -> StyledText {
        let words = finding.places
        guard !words.isEmpty else { return "" }
        let shown = words.prefix(3).map { shortened($0, to: 50).unbroken }.joined(separator: ", ")
        let more = words.count > 3 ? " " + say("and \(words.count - 3) more") : ""
        return StyledText(" \(drawn(.pointer))\u{A0}\(shown)\(more)", .faint)
    }
}
