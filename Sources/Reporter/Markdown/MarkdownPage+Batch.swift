import ReportModel

extension MarkdownPage {
    /// Several repositories: the counts, a table, and what went wrong.
    mutating func write(_ document: ReportDocument) {
        let figures = BatchFigures(document.reports)
        heading(2, "Welcome scores of \(figures.repositories.counted("repository", "repositories"))")
        paragraph(counts(figures))
        repositories(document)
        gaps(figures)
        failures(document)
    }

    private func counts(_ figures: BatchFigures) -> MarkdownText {
        let statuses = figures.statuses.map { "\($0.count.grouped) \($0.status.rawValue)" }.joined(separator: ", ")
        let median = figures.medianScore.map { "Median score \($0.roundedDown)" }
        let grades = figures.grades.map { "\($0.grade.rawValue) \($0.count.grouped)" }.joined(separator: ", ")
        return [statuses, median ?? "", grades].filter { !$0.isEmpty }.map { MarkdownText(plain: $0) }
            .joined(separator: " · ")
    }

    private mutating func repositories(_ document: ReportDocument) {
        guard !document.reports.isEmpty else { return }
        table(
            ["Repository", "Score", "Grade", "Between", "Status"], numeric: [1],
            document.reports.enumerated().map { index, report in
                [
                    "\(code: document.path(ofReport: index) ?? report.repository.name)",
                    "\(report.score.map { String($0.roundedDown) } ?? "–")", "\(report.grade?.rawValue ?? "")",
                    "\(report.interval?.dropFirst("between ".count).description ?? "")", "\(report.status.rawValue)",
                ]
            })
    }

    private mutating func gaps(_ figures: BatchFigures) {
        guard !figures.gaps.isEmpty else { return }
        heading(3, "Most often missing or partly there")
        list(figures.gaps.prefix(5).map { "\($0.count) × \($0.title) (\(code: $0.check))" })
    }

    private mutating func failures(_ document: ReportDocument) {
        let failed = document.reports.enumerated().filter { $0.element.error != nil }
        guard !failed.isEmpty else { return }
        heading(3, "Could not be scanned")
        list(
            failed.map { index, report in
                let name = document.path(ofReport: index) ?? report.repository.name
                return "\(code: name): \(report.error?.message ?? report.status.sentence)"
            })
    }
}
