/// What a phrase in a document asks for or offers.
enum Cue: Sendable, CaseIterable {
    case signOff, certificate, certification, agreement, mentoring, task, channel, codeStyle
}

/// Phrases of a document that ask for something or offer it, found in one pass.
struct Cues {
    private var found: [Cue: [Mention]] = [:]

    init(in blocks: [ReadBlock]) {
        for read in blocks {
            let folded = read.folded
            CuePhrases.table.forEachMatch(in: folded) { match in
                guard !Self.isDenied(match.range, in: folded), !Self.isDeniedAfterwards(match.range, in: folded) else {
                    return
                }
                let line = folded.line(of: match.range.lowerBound)
                guard found[match.value]?.last?.line != line else { return }
                found[match.value, default: []].append(Mention(line: line, text: read.block.line(line)))
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

    /// Whether the words behind the phrase take it back, as in "Signed-off-by: we do not use this".
    private static func isDeniedAfterwards(_ range: Range<Int>, in text: FoldedText) -> Bool {
        let window = text.bytes[max(0, range.upperBound - 1)..<min(text.bytes.count, range.upperBound + 50)]
        let after = String(decoding: window, as: UTF8.self)
        return withdrawals.contains { after.contains($0) }
    }

    private static let withdrawals = [
        " we do not use ", " we dont use ", " is not used ", " are not used ", " is not required ", " is not needed ",
        " is not necessary ", " are not required ", " are not needed ", " are not necessary ", " is optional ",
        " are optional ", " on the pull request", " on a pull request", " on your pull request", " on the pr ",
        " on pull requests",
    ]

    private static let denials = [
        " no ", " not ", " including my ", " dont ", " doesnt ", " without ", " never ", " neither ", " nor ", " kein ",
        " keine ",
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
