/// What the paragraphs of a text say they are licensed under, by name instead of by the license's words.
struct LicenseStatements {
    private let tokens: LicenseNameTokens
    private let paragraph: LicenseParagraph

    /// A name so many tokens behind the verb still belongs to it.
    static let reach = 80

    /// The statements in the order of lines; lines that `isCovered` are left out.
    static func all(in bytes: [UInt8], isCovered: (Int) -> Bool) -> [LicenseMatch] {
        LicenseParagraph.all(in: bytes, isCovered: isCovered).compactMap { paragraph in
            guard paragraph.mayDeclare else { return nil }
            let statement = LicenseStatements(
                tokens: LicenseNameTokens(paragraph.text, limit: LicenseNameScan.maximumTokens), paragraph: paragraph)
            return statement.license.map {
                LicenseMatch(license: $0, lines: paragraph.lines, evidence: .statement)
            }
        }
    }

    private var license: SPDXExpression? {
        let verbs = tokens.words.indices.filter(declares)
        guard let first = verbs.first ?? (paragraph.isUnderLicenseHeading && tokens.count <= Self.reach ? 0 : nil)
        else { return nil }
        let before = max(0, first - 12)..<first
        guard !tokens.words[before].contains(where: LicenseNameScan.otherMatters.contains) else { return nil }
        let end = min(tokens.count, (verbs.last ?? first) + Self.reach)
        return LicenseNameScan(tokens, in: max(0, first - 8)..<end).expression
    }

    private static let underVerbs = [
        "licens", "releas", "distribut", "redistribut", "avail", "provid", "publish", "used", "cover", "modif", "copy",
        "copied", "file", "offer", "dual", "govern", "dedicat", "code", "software",
    ]
    private static let otherVerbs = ["cover", "govern", "subject", "licens"]

    /// True for `under` in `licensed under`, `by` in `covered by`, `to` in `subject to`.
    private func declares(_ position: Int) -> Bool {
        let verbs: [String]
        switch tokens.words[position] {
        case "under": verbs = Self.underVerbs
        case "by", "to", "as": verbs = Self.otherVerbs
        default: return false
        }
        return tokens.words[max(0, position - 4)..<position].contains { word in
            verbs.contains { word.hasPrefix($0) }
        }
    }
}
