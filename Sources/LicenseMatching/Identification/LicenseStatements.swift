/// What the paragraphs of a text say they are licensed under, by name instead of by the license's words.
struct LicenseStatements {
    private let tokens: LicenseNameTokens
    private let paragraph: LicenseParagraph

    /// A name so many tokens behind the verb still belongs to it.
    static let reach = 60

    /// The statements in the order of lines; paragraphs that `isCovered` are left out.
    static func all(in bytes: [UInt8], isCovered: (ClosedRange<Int>) -> Bool) -> [LicenseMatch] {
        LicenseParagraph.all(in: bytes).compactMap { paragraph in
            guard !isCovered(paragraph.lines) else { return nil }
            let statement = LicenseStatements(
                tokens: LicenseNameTokens(paragraph.text, limit: LicenseNameScan.maximumTokens), paragraph: paragraph)
            return statement.license.map {
                LicenseMatch(license: $0, lines: paragraph.lines, evidence: .statement)
            }
        }
    }

    private var license: SPDXExpression? {
        guard let start = start else { return nil }
        let end = min(tokens.count, start + Self.reach)
        let before = max(0, start - 12)..<start
        guard !tokens.words[before].contains(where: Self.isOtherMatter) else { return nil }
        return LicenseNameScan(tokens, in: max(0, start - 8)..<end).expression
    }

    /// Where the names begin to count: behind `licensed under` and the like, or at once below a heading.
    private var start: Int? {
        if let verb = tokens.words.indices.first(where: declares) { return verb + 1 }
        return paragraph.isUnderLicenseHeading && tokens.count <= Self.reach ? 0 : nil
    }

    private static let verbs = [
        "licens", "releas", "distribut", "redistribut", "avail", "provid", "publish", "use", "cover", "govern", "subject",
        "modif", "copy", "file", "offer", "dual",
    ]

    private func declares(_ position: Int) -> Bool {
        switch tokens.words[position] {
        case "under", "by", "to", "as":
            tokens.words[max(0, position - 4)..<position].contains { word in
                Self.verbs.contains { word.hasPrefix($0) }
            }
        default: false
        }
    }

    private static func isOtherMatter(_ word: String) -> Bool {
        LicenseNameScan.otherMatters.contains(word)
    }
}
