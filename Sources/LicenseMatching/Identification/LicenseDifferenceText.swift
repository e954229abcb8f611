/// Says in words what differs between a text and a reference.
struct LicenseDifferenceText {
    /// A longer quotation is cut, in bytes.
    static let maximumQuotation = 90

    let reference: LicenseIndex.Reference
    let words: LicenseWords
    /// The text that the words are of, UTF-8.
    let text: [UInt8]
    let index: LicenseIndex

    /// As `clause 3 is missing`, `lacks 4 words of clause 2`, `adds "may not be sold"` or
    /// `has "modified" in place of 1 word`.
    func describe(_ difference: LicenseAlignment.Difference) -> String {
        guard !difference.added.isEmpty else { return Loss(difference.missing, of: self).alone }
        let quotation = quote(difference.added)
        guard !difference.missing.isEmpty else { return "adds \(quotation)" }
        return Loss(difference.missing, of: self).replaced(by: quotation)
    }

    /// The words of the text in `range`, in quotation marks.
    func quote(_ range: Range<Int>) -> String {
        let start = Int(words.starts[range.lowerBound])
        var end = Int(words.starts[range.upperBound - 1])
        while end < text.count, LicenseLetters.isASCIIWord(text[end]) || text[end] >= 0x80 { end += 1 }
        let bytes = text[start..<max(start, end)]
        let parts = String(decoding: bytes.prefix(Self.maximumQuotation), as: UTF8.self)
            .split(whereSeparator: \.isWhitespace)
        return "\"" + parts.joined(separator: " ") + (bytes.count > Self.maximumQuotation ? "…" : "") + "\""
    }

    /// Words of the reference that the text lacks.
    private struct Loss {
        private let words: String
        private let missingClause: String?

        init(_ places: [Int], of description: LicenseDifferenceText) {
            let count = "\(places.count) \(places.count == 1 ? "word" : "words")"
            guard let first = places.first, let clause = description.clause(at: first) else {
                words = count
                missingClause = nil
                return
            }
            let inside = places.count { clause.range.contains($0) }
            let isWhole = first <= clause.range.lowerBound + 2 && inside * 5 >= clause.range.count * 4
            words = "\(count) of clause \(clause.label)"
            missingClause = isWhole ? "clause \(clause.label) is missing" : nil
        }

        var alone: String { missingClause ?? "lacks \(words)" }

        func replaced(by quotation: String) -> String {
            missingClause.map { "\($0); has \(quotation)" } ?? "has \(quotation) in place of \(words)"
        }
    }

    /// The numbered clause that holds the word at `place`; the last one reaches no further than those before are long.
    private func clause(at place: Int) -> (label: String, range: Range<Int>)? {
        let clauses = index.clauses(ofReference: reference.number)
        guard let number = clauses.lastIndex(where: { $0.start <= place }) else { return nil }
        let start = clauses[number].start
        guard number + 1 == clauses.count else { return (clauses[number].label, start..<clauses[number + 1].start) }
        let longest = zip(clauses, clauses.dropFirst()).map { $1.start - $0.start }.max() ?? 0
        let end = min(reference.count, start + max(1, longest))
        return place < end ? (clauses[number].label, start..<end) : nil
    }
}
