/// Reads sentences that give parts of a work licenses of their own: `The code is MIT, the documentation CC-BY-4.0.`
public enum LicensePartStatement {
    /// The parts that `text` names with a license each, in order; none for a sentence about the whole, or about another
    /// matter.
    public static func read(_ text: String) -> [(part: LicensePart, license: SPDXExpression)] {
        guard text.utf8.count <= LicenseStatement.maximumLength, LicenseNameScan(text).speaksOfLicensing else {
            return []
        }
        return clauses(of: text).compactMap { clause in
            guard let part = part(in: clause), let license = LicenseNameScan(clause).expression else { return nil }
            return (part, license)
        }
    }

    private static let sentenceEnds = [". ", ".\n"]
    private static let clauseEnds = ["; ", ", ", " and ", " while ", " whereas ", "\n"]

    /// The text in pieces of which each names a part; what names none belongs to the piece before it, unless that one has its
    /// license and another sentence begins.
    private static func clauses(of text: String) -> [String] {
        var clauses: [String] = []
        for sentence in pieces(of: text, between: sentenceEnds) {
            for (number, piece) in pieces(of: String(sentence), between: clauseEnds).enumerated() {
                let begins = number == 0 && clauses.last.map { LicenseNameScan($0).expression != nil } ?? true
                if begins || words(of: piece).contains(where: { part(word: $0) != nil }) {
                    clauses.append(String(piece))
                } else {
                    clauses[clauses.count - 1] += " \(piece)"
                }
            }
        }
        return clauses
    }

    private static func pieces(of text: String, between ends: [String]) -> [Substring] {
        ends.reduce([text[...]]) { pieces, end in pieces.flatMap { split($0, at: end) } }
    }

    private static func split(_ text: Substring, at end: String) -> [Substring] {
        var pieces: [Substring] = []
        var rest = text
        while let place = rest.firstRange(of: end) {
            pieces.append(rest[..<place.lowerBound])
            rest = rest[place.upperBound...]
        }
        return pieces + [rest]
    }

    private static func words(of text: some StringProtocol) -> [String] {
        text.lowercased().split { !$0.isLetter }.map(String.init)
    }

    private static func part(in clause: String) -> LicensePart? {
        let parts = Set(words(of: clause).compactMap { part(word: $0) })
        return parts.count == 1 ? parts.first : nil
    }

    /// Fewer words than of names: in a sentence, `image`, `text` and `guide` mean many things.
    private static func part(word: String) -> LicensePart? {
        switch word {
        case "code": .code
        case "documentation", "docs": .documentation
        case "data", "dataset", "datasets", "database": .data
        case "content", "artwork", "logo", "logos", "mascot", "images", "icons", "fonts", "photos", "media", "assets":
            .content
        default: nil
        }
    }
}
