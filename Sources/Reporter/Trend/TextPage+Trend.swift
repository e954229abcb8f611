import ReportModel

extension TextPage {
    /// The past of one repository: the score and the people as charts, then the years, then what changed most.
    mutating func writeTrend(_ reports: [Report]) {
        guard let last = reports.last else {
            return row("", StyledText(say("There is no moment of the past to look at in the given span.")))
        }
        guard last.error == nil else { return write(last, summaryOnly: true) }
        row("", StyledText(shortened(last.repository.name, to: style.width), .heading))
        row("", StyledText(say(span(of: reports)), .faint))
        chart("Welcome score", reports, height: 10, top: 100) { $0.score }
        chart("People with a commit in the 365 days before", reports, height: 6) { report in
            report.facts?.history.peopleLastYear.map(Double.init)
        }
        table(reports)
        changes(reports)
        let notes = last.notes
        guard !notes.isEmpty else { return }
        heading("Notes")
        for note in notes { row("  \(drawn(.note), .middling) ", StyledText(shortened(note, to: 400))) }
    }

    private func span(of reports: [Report]) -> String {
        let days = [reports.first, reports.last].compactMap { $0?.moment }
        return reports.count.counted("moment", "moments") + ", from \(days.joined(separator: " to "))"
    }

    private mutating func chart(
        _ title: StyledText, _ reports: [Report], height: Int, top: Double? = nil, _ value: (Report) -> Double?
    ) {
        let margin = 8
        let chart = TrendChart(reports.map(value), columns: style.width - margin, height: height, top: top)
        heading(title)
        for (index, line) in chart.rows.enumerated() {
            let isLabelled = index == 0 || index == height / 2
            let label = isLabelled ? "\((line.edge + chart.top / Double(height)).roundedDown)" : ""
            let cells = line.cells.map { drawn($0 ? .filled : .blank) }.joined()
            row(StyledText(label, .faint).aligned(to: margin - 2) + " \(drawn(.axis))" + StyledText(cells, .good))
        }
        row(StyledText("0", .faint).aligned(to: margin - 2) + " " + axis(reports, columns: chart.width))
    }

    /// The years under the columns in which they begin, as far as there is room.
    private func axis(_ reports: [Report], columns: Int) -> StyledText {
        var line = drawn(.corner)
        var year = ""
        for (column, moment) in TrendChart.moments(reports.count, in: columns).enumerated() {
            let next = String(reports[moment].moment.prefix(4))
            defer { year = next }
            guard next != year, line.count <= column + 1, column + 4 <= columns || line.count == 1 else { continue }
            line += String(repeating: drawn(.rule), count: column + 1 - line.count) + next + " "
        }
        line += String(repeating: drawn(.rule), count: max(0, columns + 1 - line.count))
        return StyledText(line, .faint)
    }

    private mutating func table(_ reports: [Report]) {
        blank()
        let columns = [("Score", 8), ("Between", 11), ("Commits", 12), ("People", 10), ("New in the year", 18)]
        let head = columns.map { StyledText(say($0.0), .heading).aligned(to: $0.1) }
        row(head.reduce(StyledText("  \(say("Moment"))", .heading).padded(to: 12), +))
        for report in shown(reports) {
            let history = report.facts?.history
            let figures: [(String, Int)] = [
                (report.score.map { "\($0.roundedDown)" } ?? "-", 6), (report.grade?.rawValue ?? " ", 2),
                (report.uncertainty.map(say.callAsFunction) ?? "", 12), (history?.commits.map(\.grouped) ?? "?", 12),
                (history?.people.map(\.grouped) ?? "?", 10), (history?.newcomersLastYear.map(\.grouped) ?? "?", 18),
            ]
            row(figures.reduce("  \(report.moment)") { $0 + StyledText($1.0).aligned(to: $1.1) })
        }
    }

    /// The last moment of each year; where that is more than a page, of fewer years.
    private func shown(_ reports: [Report]) -> [Report] {
        let ends = reports.indices.filter { index in
            index + 1 == reports.count || reports[index + 1].moment.prefix(4) != reports[index].moment.prefix(4)
        }
        return TrendChart.moments(ends.count, in: 24).map { reports[ends[$0]] }
    }

    private mutating func changes(_ reports: [Report]) {
        let steps = TrendStep.largest(of: reports, count: 5)
        guard !steps.isEmpty else { return }
        heading("What changed most", trailing: StyledText(say("points"), .faint))
        for step in steps {
            let titles = step.titles.map { shortened($0, to: 60) }.joined(separator: drawn(.separator))
            row(
                "  \(step.moment)  ", StyledText(titles),
                trailing: StyledText(step.change.signed, step.change > 0 ? .good : .bad))
        }
    }
}

extension Report {
    /// The day on which the history was judged.
    var moment: String {
        String((asOf ?? revision?.date ?? "").day)
    }

    /// `67 to 78`; nil where nothing is uncertain.
    fileprivate var uncertainty: String? {
        guard let low, let high, low < high else { return nil }
        return "\(low.roundedDown) to \(high.roundedUp)"
    }
}
