import ReportModel

extension TextPage {
    /// One comparison at length, or a line each of several.
    mutating func write(_ document: ComparisonDocument) {
        if document.comparisons.count == 1, document.onlyBefore.isEmpty, document.onlyAfter.isEmpty {
            return write(document.comparisons[0])
        }
        for comparison in document.comparisons { line(comparison) }
        names("Only in the earlier reports", document.onlyBefore)
        names("Only in the later reports", document.onlyAfter)
    }

    private mutating func write(_ comparison: ReportComparison) {
        row("", StyledText(shortened(comparison.after.repository.name, to: style.width), .heading))
        blank()
        let room = 4 + (["Before", "After", "Change"].map { say($0).displayWidth }.max() ?? 0)
        side(StyledText("  \(say("Before"))").padded(to: room), comparison.before)
        side(StyledText("  \(say("After"))").padded(to: room), comparison.after)
        if let change = comparison.change {
            row(StyledText("  \(say("Change"))").padded(to: room), StyledText(change.signed, role(of: change)))
        }
        blank()
        for way in comparison.ways { row(way) }
        for direction in FindingChange.Direction.allCases { changes(direction, comparison.changes(direction)) }
        if comparison.findings.isEmpty {
            blank()
            row("  ", StyledText(say("Every question has the same answer.")))
        }
        guard let words = comparison.remainderWords else { return }
        blank()
        row("  ", StyledText(say(words), .faint))
    }

    private mutating func side(_ label: StyledText, _ side: ComparedReport) {
        row(
            label, StyledText(shortened(say(side.revisionWords), to: 60)),
            trailing: StyledText(say(side.scoreWords), side.grade?.role ?? .plain))
    }

    private mutating func row(_ way: WayChange) {
        let figures = [way.before, way.after].map { score in
            StyledText(score.map { "\($0.roundedDown)" } ?? "?").aligned(to: 4)
        }
        let change = way.before.flatMap { before in way.after.map { $0 - before } }
        let points = change.map { StyledText($0.signed, role(of: $0)).aligned(to: 8) } ?? ""
        row(
            StyledText("  \(say(way.way.label))").padded(to: 14) + figures[0] + " \(drawn(.pointer))" + figures[1]
                + points)
    }

    private mutating func changes(_ direction: FindingChange.Direction, _ changes: [FindingChange]) {
        guard !changes.isEmpty else { return }
        heading(StyledText(direction.label), trailing: StyledText(say("points"), .faint))
        for change in changes {
            let mark = mark(change)
            row(
                mark, StyledText(shortened(change.title, to: 100)),
                trailing: identifier(change.check)
                    + StyledText(change.points == 0 ? "" : change.points.signed, role(of: change.points)).aligned(to: 7)
            )
            row(
                mark.blanked, StyledText("\(say(change.verdictWords))\(say.colon)\(shortened(change.summary, to: 400))")
            )
        }
    }

    private func mark(_ change: FindingChange) -> StyledText {
        switch change.direction {
        case .better: "  \(drawn(.met), .good) "
        case .worse: "  \(drawn(.unmet), .bad) "
        case .other: "  \(drawn(.unknown), .middling) "
        }
    }

    private func role(of change: Double) -> StyledText.Role {
        change > 0 ? .good : change < 0 ? .bad : .plain
    }

    private mutating func line(_ comparison: ReportComparison) {
        let figures = [comparison.before.score, comparison.after.score].map { score in
            StyledText(score.map { "\($0.roundedDown)" } ?? "-").aligned(to: 4)
        }
        let change = comparison.change.map { StyledText($0.signed, role(of: $0)) } ?? ""
        row(
            figures[0] + " \(drawn(.pointer))" + figures[1] + change.aligned(to: 8) + "  ",
            StyledText(shortened(comparison.after.repository.name, to: style.width - 22)))
    }

    private mutating func names(_ title: StyledText, _ names: [String]) {
        guard !names.isEmpty else { return }
        heading(title)
        for name in names { row("  ", StyledText(shortened(name, to: style.width - 2))) }
    }
}
