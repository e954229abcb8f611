import ReportModel

extension TextPage {
    /// A line for one repository of several.
    mutating func row(_ digest: ReportDigest, _ name: String) {
        let columns = 20
        let grade = digest.grade?.rawValue ?? " "
        let bar =
            digest.low == nil
            ? StyledText(digest.status.rawValue, .bad).padded(to: columns)
            : bar(low: digest.low, high: digest.high, columns: columns, role: digest.grade?.role ?? .plain)
        let number = StyledText(digest.score.map { "\($0.roundedDown)" } ?? "-").aligned(to: 3)
        let status = digest.status == .partial ? StyledText("partial", .middling) : ""
        let room = style.width - columns - 9 - (status.width > 0 ? status.width + 2 : 0)
        row(number + " \(grade)  " + bar + "  ", StyledText(shortened(name, to: room)), trailing: status)
    }

    /// What came of all.
    mutating func summary(_ batch: BatchSummary) {
        let figures = batch.figures
        heading(StyledText(batch.repositories.count.counted("repository", "repositories")))
        if !batch.counts.isEmpty { row("  \(label("Status"))", StyledText(batch.statusWords)) }
        if let scores = figures.scores { row("  \(label("Median"))", StyledText(say(scores.sentence))) }
        if let changes = batch.changes { row("  \(label("Changes"))", StyledText(say(changes.sentence))) }
        for grade in GradeBand.allCases where !figures.grades.isEmpty {
            let count = figures.grades[grade.rawValue] ?? 0
            let bar = bar(
                low: Double(count) * 100 / Double(max(1, figures.scored)), high: 0, columns: 20, role: grade.role)
            row("  \(say("Grade")) \(grade.rawValue)  " + bar + "  \(count.grouped)")
        }
        gaps(figures)
        shared(figures)
    }

    private func label(_ word: String) -> StyledText {
        StyledText(say(word)).padded(to: 9)
    }

    private mutating func gaps(_ figures: FleetFigures) {
        guard !figures.gaps.isEmpty else { return }
        heading("Most often missing or partly there")
        for gap in figures.gaps.prefix(5) {
            let count = StyledText(gap.repositories.grouped).aligned(to: 6)
            row(
                count + " \(say("of")) \(figures.scored.grouped)  ", StyledText(shortened(gap.title, to: 60)),
                trailing: identifier(gap.check))
        }
        guard figures.scored > 1 else { return }
        heading("What would bring most, over all repositories")
        for gap in figures.gapsByPoints.prefix(5) {
            let points = StyledText("+\(gap.points.roundedDown.grouped)").aligned(to: 6)
            row(
                points + " \(say("points"))  ", StyledText(shortened(gap.title, to: 60)),
                trailing: identifier(gap.check))
        }
    }

    private mutating func shared(_ figures: FleetFigures) {
        let shared = figures.sharedFiles.prefix(5)
        guard !shared.isEmpty else { return }
        heading("One file in the owner's .github repository would serve")
        for file in shared {
            let count = StyledText(file.repositories.grouped).aligned(to: 6)
            row(count + " \(say("of")) \(figures.scored.grouped)  ", StyledText(file.path))
        }
    }

    /// Which repositories have no report, and why.
    mutating func failures(_ failures: FailureList) {
        guard !failures.listed.isEmpty else { return }
        heading("Could not be scanned")
        for failure in failures.listed {
            let mark: StyledText = "  \(drawn(.note), .bad) "
            row(mark, "\(shortened(failure.path, to: style.width - 6).unbroken, .heading)")
            row(mark.blanked, "\(failure.status.rawValue): \(shortened(failure.message, to: 300))")
        }
        if let remainder = failures.remainder { row("    ", StyledText(say(remainder))) }
    }
}
