import ReportModel

extension TextPage {
    /// Several repositories: a line each, then the summary with what went wrong.
    mutating func write(_ document: ReportDocument, summaryOnly: Bool) {
        let names = document.reports.indices.map { document.displayName(ofReport: $0) }
        if !summaryOnly {
            for (report, name) in zip(document.reports, names) { row(report, name) }
        }
        summary(BatchFigures(document.reports))
        failures(zip(document.reports, names).filter { $0.0.error != nil })
    }

    private mutating func row(_ report: Report, _ name: String) {
        let columns = 20
        let grade = report.grade?.rawValue ?? " "
        let bar =
            report.low == nil
            ? StyledText(report.status.rawValue, .bad).padded(to: columns)
            : bar(low: report.low, high: report.high, columns: columns, role: report.grade?.role ?? .plain)
        let number = StyledText(report.score.map { "\($0.roundedDown)" } ?? "-").aligned(to: 3)
        let status = report.status == .partial ? StyledText("partial", .middling) : ""
        let room = style.width - columns - 9 - (status.width > 0 ? status.width + 2 : 0)
        row(number + " \(grade)  " + bar + "  ", StyledText(shortened(name, to: room)), trailing: status)
    }

    private mutating func summary(_ figures: BatchFigures) {
        heading(StyledText(figures.repositories.counted("repository", "repositories")))
        let statuses = figures.statuses.map { "\($0.count.grouped) \($0.status.rawValue)" }
        if !statuses.isEmpty { row("  Status   ", StyledText(statuses.joined(separator: ", "))) }
        if let median = figures.medianScore { row("  Median   ", "\(median.roundedDown) of 100") }
        for (grade, count) in figures.grades {
            let bar = bar(
                low: Double(count) * 100 / Double(max(1, figures.scored)), high: 0, columns: 20, role: grade.role)
            row("  Grade \(grade.rawValue)  " + bar + "  \(count)")
        }
        guard !figures.gaps.isEmpty else { return }
        heading("Most often missing or partly there")
        for gap in figures.gaps.prefix(5) {
            let count = StyledText(gap.count.grouped).aligned(to: 6)
            row(
                count + " of \(figures.scored)  ", StyledText(shortened(gap.title, to: 60)),
                trailing: identifier(gap.check))
        }
    }

    private mutating func failures(_ failures: [(Report, String)]) {
        guard !failures.isEmpty else { return }
        heading("Could not be scanned")
        for (report, name) in failures {
            let mark: StyledText = "  \(drawn(.note), .bad) "
            row(mark, "\(shortened(name, to: style.width - 6).unbroken, .heading)")
            let message = report.error.map { shortened($0.message, to: 300) } ?? report.status.sentence
            row(mark.blanked, "\(report.status.rawValue): \(message)")
        }
    }
}

extension ReportDocument {
    /// The path of the repository where a batch found it, else its name.
    fileprivate func displayName(ofReport index: Int) -> String {
        path(ofReport: index) ?? reports[index].repository.name
    }
}
