import ReportModel

extension TextPage {
    /// The welcome score in words and as a bar.
    mutating func score(_ report: Report) {
        blank()
        let words: StyledText = "Welcome score \(report.scoreWords, report.grade?.role ?? .heading)"
        row("  ", words + StyledText(report.interval.map { ", " + $0 } ?? ""))
        if report.low != nil {
            let columns = style.width - 4
            row("  " + bar(low: report.low, high: report.high, columns: columns, role: report.grade?.role ?? .plain))
        }
        if let sentence = report.coverageSentence { row("  ", StyledText(sentence.sentenceCase, .faint)) }
        if report.status != .ok { row("  ", StyledText(report.status.sentence, .middling)) }
    }

    /// The five ways, a bar each, and a key to the bars.
    mutating func ways(_ ways: [WayScore]) {
        guard !ways.isEmpty else { return }
        blank()
        for way in ways { row(way) }
        let isUncertain = ways.contains { ($0.low ?? 0) < ($0.high ?? 0) }
        let key =
            "\(drawn(.filled)) there   " + (isUncertain ? "\(drawn(.hatched)) not known   " : "")
            + "\(drawn(.hollow)) missing"
        row("             ", StyledText(key, .faint))
    }

    private mutating func row(_ way: WayScore) {
        let columns = style.width - 13 - 17
        let role = way.score.map { GradeBand(score: $0).role } ?? .plain
        let bar = bar(low: way.low, high: way.high, columns: columns, role: role)
        row(StyledText("  \(way.way.label)").padded(to: 13) + bar + "  " + words(way))
    }

    private func words(_ way: WayScore) -> StyledText {
        guard let low = way.low, let high = way.high else { return StyledText("nothing asked", .faint) }
        let interval = low < high ? StyledText("  \(low.roundedDown) to \(high.roundedUp)", .faint) : ""
        guard let score = way.score else { return StyledText("not known", .faint) }
        return StyledText("\(score.roundedDown)").aligned(to: 3) + interval
    }

    /// `columns` cells: what is there, what may be there, what is not.
    func bar(low: Double?, high: Double?, columns: Int, role: StyledText.Role) -> StyledText {
        let filled = cells(low ?? 0, of: columns)
        let reach = max(filled, cells(high ?? 0, of: columns))
        return StyledText(String(repeating: drawn(.filled), count: filled), role)
            + StyledText(String(repeating: drawn(.hatched), count: reach - filled), .middling)
            + StyledText(String(repeating: drawn(.hollow), count: columns - reach), .faint)
    }

    private func cells(_ score: Double, of columns: Int) -> Int {
        guard score.isFinite else { return 0 }
        return min(columns, max(0, Int((min(100, max(0, score)) / 100 * Double(columns)).rounded())))
    }
}

extension GradeBand {
    /// The colour that goes with the letter.
    var role: StyledText.Role {
        switch self {
        case .a, .b: .good
        case .c: .middling
        case .d, .e: .bad
        }
    }
}

extension String {
    /// The sentence with a capital and a full stop.
    fileprivate var sentenceCase: String {
        prefix(1).uppercased() + dropFirst() + "."
    }
}
