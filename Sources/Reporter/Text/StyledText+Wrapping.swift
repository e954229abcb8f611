extension StyledText {
    /// The text broken at spaces into lines of at most `first` columns, then `rest` columns.
    ///
    /// A word that is too long for a line is shortened in its middle.
    func wrapped(first: Int, rest: Int, ellipsis: String) -> [StyledText] {
        var lines: [StyledText] = []
        var line = StyledText("")
        var used = 0
        for word in words {
            let room = lines.isEmpty ? first : rest
            let width = word.width
            if used > 0, used + 1 + width > room {
                lines.append(line)
                line = StyledText("")
                used = 0
            }
            if used > 0 { line.runs.append(Run(text: " ", role: .plain)) }
            let limit = lines.isEmpty ? first : rest
            let fitting = width > limit ? word.shortened(to: limit, ellipsis: ellipsis) : word
            used += (used > 0 ? 1 : 0) + min(width, limit)
            line.runs += fitting.runs
        }
        return used > 0 ? lines + [line] : lines
    }

    private var words: [StyledText] {
        var words: [StyledText] = []
        var word = StyledText("")
        for run in runs {
            for (index, piece) in run.text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
                if index > 0 {
                    if !word.runs.isEmpty { words.append(word) }
                    word = StyledText("")
                }
                if !piece.isEmpty { word.runs.append(Run(text: String(piece), role: run.role)) }
            }
        }
        return word.runs.isEmpty ? words : words + [word]
    }

    private func shortened(to width: Int, ellipsis: String) -> StyledText {
        let whole = runs.map(\.text).joined()
        let role = runs.first?.role ?? .plain
        return StyledText(whole.shortened(to: width, ellipsis: ellipsis), role)
    }
}
