import ReportModel

extension TextPage {
    /// One repository at length: the most important first, what to do last, where the eye is when the prompt returns.
    mutating func write(_ report: Report, summaryOnly: Bool) {
        identity(report)
        guard report.revision != nil || !report.findings.isEmpty else { return failure(report) }
        score(report)
        guard !summaryOnly else { return }
        ways(report.ways)
        findings(FindingGroups(report))
        notes(report.notes)
        nextSteps(report.nextSteps)
    }

    private mutating func identity(_ report: Report) {
        row("", StyledText(shortened(report.repository.name, to: style.width), .heading))
        let parts = [report.revisionWords, report.licenseWords, report.historyWords].compactMap {
            $0.map(say.callAsFunction)
        }
        guard !parts.isEmpty else { return }
        row("", StyledText(parts.map { shortened($0, to: 200) }.joined(separator: drawn(.separator)), .faint))
        if let words = report.truckFactorWords { row("", StyledText(shortened(say(words), to: 300), .faint)) }
        guard let words = report.license?.partWords else { return }
        row("", StyledText(say("by part: \(shortened(words, to: 400))"), .faint))
    }

    private mutating func failure(_ report: Report) {
        blank()
        let mark: StyledText = "  \(drawn(report.status == .empty ? .unknown : .note), .bad) "
        row(mark, "\(say(report.status.sentence))")
        guard let error = report.error else { return }
        row(
            mark.blanked, "\(shortened(error.message, to: 1000)) \("(" + shortened(error.code, to: 60) + ")", .faint)")
    }

    private mutating func notes(_ notes: [String]) {
        guard !notes.isEmpty else { return }
        heading("Notes")
        for note in notes {
            row("  \(drawn(.note), .middling) ", StyledText(shortened(note, to: 400)))
        }
    }

    private mutating func nextSteps(_ steps: [Finding]) {
        guard !steps.isEmpty else { return }
        heading("Best next steps", trailing: StyledText(say("points"), .faint))
        for (number, step) in steps.prefix(3).enumerated() {
            row(
                "  \(number + 1, .heading)  ", StyledText(shortened(step.nextStep ?? step.title, to: 400)),
                trailing: StyledText("+" + step.points.oneDecimal, .good))
        }
        let others = steps.dropFirst(3)
        guard !others.isEmpty else { return }
        let sum = others.reduce(0) { $0 + $1.points }
        row(
            "     ", StyledText(say("and \(others.count.counted("more step", "more steps"))"), .faint),
            trailing: StyledText("+" + sum.oneDecimal, .faint))
    }
}

extension Report {
    /// The licence and whether it is open.
    fileprivate var licenseWords: String? {
        guard let license else { return nil }
        guard let expression = license.expression else { return "no licence identified" }
        guard license.isOpen == false else { return expression }
        let parts = expression.contains(" AND ") ? "in part " : ""
        return expression + " (\(parts)not on the lists of open licences)"
    }

    /// How many commits by how many people.
    fileprivate var historyWords: String? {
        guard let history = facts?.history, let commits = history.commits else { return nil }
        let people = history.people.map { " by " + $0.counted("person", "people") } ?? ""
        return commits.counted("commit", "commits") + people
    }

    /// How few people know half of the files, where that was asked for.
    fileprivate var truckFactorWords: String? {
        guard let factor = facts?.history.truckFactor else { return nil }
        guard let value = factor.value, let files = factor.files else {
            return "truck factor unknown: \(factor.reason ?? "nobody can tell")"
        }
        return "truck factor \(value) over \(files.counted("file", "files")) (\(factor.filter ?? "all"))"
    }
}
