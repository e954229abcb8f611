import ReportModel

extension MarkdownPage {
    private static let columns = ["Repository", "Score", "Grade", "Between", "Status"]

    /// The counts of several repositories, and the head of a table of them.
    mutating func writeOpening(_ batch: BatchSummary) {
        heading(2, "\(say("Welcome scores of \(batch.repositories.count.counted("repository", "repositories"))"))")
        paragraph(counts(batch))
        if let changes = batch.changes { paragraph("\(say(changes.sentence))") }
        if !batch.repositories.isEmpty { table(Self.columns.map { "\(say($0))" }, numeric: [1], []) }
    }

    private func counts(_ batch: BatchSummary) -> MarkdownText {
        let median = batch.figures.scores.map { say("Median score \($0.median.roundedDown)") }
        let grades = GradeBand.allCases.compactMap { grade in
            batch.figures.grades[grade.rawValue].map { "\(grade.rawValue) \($0.grouped)" }
        }.joined(separator: ", ")
        return [batch.statusWords, median ?? "", grades].filter { !$0.isEmpty }.map { MarkdownText(plain: $0) }
            .joined(separator: " · ")
    }

    /// A row of that table.
    static func row(_ digest: ReportDigest, _ name: String, _ say: Phrasebook) -> String {
        row([
            "\(code: name)", "\(digest.score.map { String($0.roundedDown) } ?? "–")", "\(digest.grade?.rawValue ?? "")",
            "\(digest.interval.map { say(String($0.dropFirst("between ".count))) } ?? "")", "\(digest.status.rawValue)",
        ])
    }

    /// What is missing most often, and what went wrong.
    mutating func writeClosing(_ batch: BatchSummary, _ failures: FailureList) {
        gaps(batch.figures)
        guard !failures.listed.isEmpty else { return }
        heading(3, "\(say("Could not be scanned"))")
        list(
            failures.listed.map { "\(code: $0.path): \($0.message)" }
                + [failures.remainder].compactMap { $0.map { "\(say($0))" } })
    }

    private mutating func gaps(_ figures: FleetFigures) {
        guard !figures.gaps.isEmpty else { return }
        heading(3, "\(say("Most often missing or partly there"))")
        list(figures.gaps.prefix(5).map { "\($0.repositories) × \($0.title) (\(code: $0.check))" })
        let shared = figures.sharedFiles.prefix(5)
        guard !shared.isEmpty else { return }
        heading(3, "\(say("One file in the owner's .github repository would serve"))")
        list(shared.map { "\(code: $0.path): \(say("\($0.repositories) of \(figures.scored)"))" })
    }

    /// Who wrote the page.
    mutating func versions(_ document: ReportDocument) {
        paragraph(
            "<sub>\(say("\(document.tool.name) \(document.tool.version), scoring model \(document.modelVersion)"))</sub>"
        )
    }
}
