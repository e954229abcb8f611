import ReportModel

extension MarkdownPage {
    /// One repository.
    mutating func write(_ report: Report) {
        heading(2, "\(say(report.scoreHeading))")
        paragraph(identity(report))
        if let words = report.license?.partWords {
            paragraph("\(say("Licences by part: \(words.shortened(to: 400, ellipsis: "…"))."))")
        }
        guard report.revision != nil || !report.findings.isEmpty else { return failure(report) }
        if let sentence = uncertainty(report) { paragraph(sentence) }
        ways(report.ways)
        nextSteps(report.nextSteps)
        findings(FindingGroups(report))
        notes(report.notes)
    }

    private func identity(_ report: Report) -> MarkdownText {
        let name: MarkdownText = "**\(code: report.repository.name.shortened(to: 200, ellipsis: "…"))**"
        let revision = report.revisionWords.map { MarkdownText(plain: say($0)) }
        let license = report.license?.expression.map { MarkdownText(plain: $0) }
        return [name, revision, license].compactMap { $0 }.joined(separator: " · ")
    }

    private mutating func failure(_ report: Report) {
        paragraph("\(say(report.status.sentence))")
        guard let error = report.error else { return }
        paragraph("\(error.message) (\(code: error.code))")
    }

    private func uncertainty(_ report: Report) -> MarkdownText? {
        let parts = [report.interval.map { "The score is \($0)" }, report.coverageSentence]
            .compactMap { $0.map(say.callAsFunction) }
        guard !parts.isEmpty else { return nil }
        let sentence = parts.joined(separator: "; ")
        return "\(sentence.prefix(1).uppercased() + sentence.dropFirst())."
    }

    private mutating func ways(_ ways: [WayScore]) {
        guard !ways.isEmpty else { return }
        table(
            ["Way to contribute", "Score", "Between", "Known"].map { "\(say($0))" }, numeric: [1, 2, 3],
            ways.map { way in
                let interval = way.low.flatMap { low in
                    way.high.map { low < $0 ? say("\(low.roundedDown) and \($0.roundedUp)") : "" }
                }
                return [
                    "\(say(way.way.label))", "\(way.score.map { String($0.roundedDown) } ?? "–")", "\(interval ?? "")",
                    "\(way.coverage.map { "\(($0 * 100).roundedDown) %" } ?? "–")",
                ]
            })
    }

    private mutating func nextSteps(_ steps: [Finding]) {
        guard !steps.isEmpty else { return }
        heading(3, "\(say("Best next steps"))")
        numbered(
            steps.prefix(3).map { step in
                "**+\(step.points.oneDecimal)** \(step.nextStep ?? step.title) (\(code: step.check))"
            })
    }

    private mutating func notes(_ notes: [String]) {
        guard !notes.isEmpty else { return }
        heading(3, "\(say("Notes"))")
        list(notes.map { "\($0)" })
    }
}

extension Report {
    /// The score in a heading, or the status where there is none.
    fileprivate var scoreHeading: String {
        score == nil && findings.isEmpty ? "Welcome score: \(status.rawValue)" : "Welcome score: \(scoreWords)"
    }
}
