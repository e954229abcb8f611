import ReportModel

extension MarkdownPage {
    /// One comparison at length, or a table of several, ending in the versions of tool and model.
    mutating func write(_ document: ComparisonDocument) {
        if document.comparisons.count == 1 {
            write(document.comparisons[0])
        } else {
            table(
                ["Repository", "Before", "After", "Change"].map { "\(say($0))" }, numeric: [1, 2, 3],
                document.comparisons.map { comparison in
                    ["\(code: comparison.after.repository.name)"] + figures(comparison)
                })
        }
        names("Only in the earlier reports", document.onlyBefore)
        names("Only in the later reports", document.onlyAfter)
        paragraph(
            "<sub>\(say("\(document.tool.name) \(document.tool.version), scoring model \(document.modelVersion)"))</sub>"
        )
    }

    private mutating func write(_ comparison: ReportComparison) {
        let change = comparison.change.map { " (\($0.signed))" } ?? ""
        heading(2, "\(say("Welcome score: \(comparison.after.scoreWords)\(change)"))")
        paragraph("\(say(comparison.before.revisionWords)) → \(say(comparison.after.revisionWords))")
        table(
            ["Way to contribute", "Before", "After"].map { "\(say($0))" }, numeric: [1, 2],
            comparison.ways.map { ["\(say($0.way.label))", figure($0.before), figure($0.after)] })
        for direction in FindingChange.Direction.allCases {
            changes(direction, comparison.changes(direction))
        }
        if comparison.findings.isEmpty { paragraph("\(say("Every question has the same answer."))") }
        if let words = comparison.remainderWords { paragraph("\(say(words))") }
    }

    private mutating func changes(_ direction: FindingChange.Direction, _ changes: [FindingChange]) {
        guard !changes.isEmpty else { return }
        heading(3, "\(say(direction.label))")
        list(
            changes.map { change in
                let points: MarkdownText = change.points == 0 ? "" : "**\(change.points.signed)** "
                return points
                    + "\(change.title) (\(code: change.check)): \(say(change.verdictWords)). \(change.summary)"
            })
    }

    private mutating func names(_ title: String, _ names: [String]) {
        guard !names.isEmpty else { return }
        heading(3, "\(say(title))")
        list(names.map { "\(code: $0)" })
    }

    private func figures(_ comparison: ReportComparison) -> [MarkdownText] {
        [
            figure(comparison.before.score), figure(comparison.after.score),
            "\(comparison.change.map(\.signed) ?? "")",
        ]
    }

    private func figure(_ score: Double?) -> MarkdownText {
        "\(score.map { String($0.roundedDown) } ?? "–")"
    }
}
