/// What a phrase in a document asks for or offers.
enum Cue: Sendable, CaseIterable {
    case signOff, agreement, mentoring, newcomerTask
}

/// Phrases of a document that ask for something or offer it, found in one pass.
struct Cues {
    private var found: [Cue: [Mention]] = [:]

    init(in blocks: [(block: Block, folded: FoldedText)]) {
        for (block, folded) in blocks {
            CuePhrases.table.forEachMatch(in: folded) { match in
                guard !Self.isDenied(match.range, in: folded) else { return }
                let line = folded.line(of: match.range.lowerBound)
                guard found[match.value]?.last?.line != line else { return }
                found[match.value, default: []].append(Mention(line: line, text: block.line(line)))
            }
        }
    }

    func mentions(of cue: Cue) -> [Mention] { found[cue] ?? [] }

    /// Whether a "no" or "not" stands shortly before the phrase, as in "we do not ask for a CLA".
    private static func isDenied(_ range: Range<Int>, in text: FoldedText) -> Bool {
        let window = Array(text.bytes[max(0, range.lowerBound - 40)..<range.lowerBound])
        let before = String(decoding: window, as: UTF8.self)
        guard !before.contains(" forget ") else { return false }
        return denials.contains { before.contains($0) }
    }

    private static let denials = [
        " no ", " not ", " dont ", " doesnt ", " without ", " never ", " neither ", " nor ", " kein ", " keine ",
        " ohne ", " sans ",
        " pas de ", " sin ", " sem ", " senza ", " без ", " не ", "不需要", "无需",
    ]
}

extension Block {
    /// The words of one line of the source, at most 300 characters.
    func line(_ number: Int) -> String {
        let lines = text.lineSlices
        let offset = number - textLine
        guard lines.indices.contains(offset) else { return String(text.onOneLine.prefix(300)) }
        return String(lines[offset].prefix(300))
    }
}
