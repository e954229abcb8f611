import ReportModel

extension TextPage {
    /// The welcome score in words and as a bar.
    mutating func score(_ report: Report) {
        blank()
        let words: StyledText =
            "\(say("Welcome score"), .heading) \(say(report.scoreWords), report.grade?.strongRole ?? .heading)"
        row("  ", words + StyledText(report.interval.map { ", " + say($0) } ?? ""))
        if report.low != nil {
            let columns = style.width - 4
            row("  " + bar(low: report.low, high: report.high, columns: columns, role: report.grade?.role ?? .plain))
        }
        if let sentence = report.coverageSentence { row("  ", StyledText(say(sentence).sentenceCase, .faint)) }
        if report.status != .ok { row("  ", StyledText(say(report.status.sentence), .middling)) }
    }

    /// The five ways, a bar each, and a key to the bars.
    mutating func ways(_ ways: [WayScore]) {
        guard !ways.isEmpty else { return }
        blank()
        for way in ways { row(way) }
        let isUncertain = ways.contains { ($0.low ?? 0) < ($0.high ?? 0) }
        let unknown = isUncertain ? "\(drawn(.hatched)) \(say("not known"))   " : ""
        let key = "\(drawn(.filled)) \(say("there"))   \(unknown)\(drawn(.hollow)) \(say("missing"))"
        let indent = min(14, style.width - key.displayWidth)
        row(StyledText(key, .faint).aligned(to: indent + key.displayWidth))
    }

    private mutating func row(_ way: WayScore) {
        let columns = style.width - 14 - 17
        let role = way.score.map { GradeBand(score: $0).role } ?? .plain
        let bar = bar(low: way.low, high: way.high, columns: columns, role: role)
        row(StyledText("  \(say(way.way.label))").padded(to: 14) + bar + "  " + words(way))
    }

    private func words(_ way: WayScore) -> StyledText {
        guard let low = way.low, let high = way.high else { return StyledText(say("nothing asked"), .faint) }
        let interval = low < high ? StyledText("  " + say("\(low.roundedDown) to \(high.roundedUp)"), .faint) : ""
        guard let score = way.score else { return StyledText(say("not known"), .faint) }
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
        min(columns, max(0, (score / 100 * Double(columns) + 0.5).roundedDown))
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

    /// The colour that goes with the letter, in bold.
    var strongRole: StyledText.Role {
        switch self {
        case .a, .b: .strongGood
        case .c: .strongMiddling
        case .d, .e: .strongBad
        }
    }
}

extension String {
    /// The sentence with a capital and a full stop.
    fileprivate var sentenceCase: String {
        prefix(1).uppercased() + dropFirst() + "."
    }
}
