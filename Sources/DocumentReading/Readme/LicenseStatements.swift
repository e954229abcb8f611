/// Finds what a README says of its licence, in its own words.
enum LicenseStatements {
    private static let longest = 300
    /// A licence section that quotes the whole licence is cut after this many paragraphs.
    private static let mostInSection = 6

    private static let phrases = PhraseTable<Void>(
        PhraseList.phrases(
            """
            licensed under, licenced under, released under, distributed under, available under, published under, provided under, dual licensed, dual license, licensed as, under the terms of, license is, licensed with, under license, public domain, unlicense
            mit license, apache license, bsd license, gpl license, general public license, mozilla public license, mit licensed
            sous licence, sous la licence, sous les termes, bajo la licencia, bajo licencia, licenciado bajo, sob a licenca, sob licenca, licenciado sob, unter der lizenz, lizenziert unter, steht unter, unter lizenz, unter der mit, unter der gpl, unter der apache, sotto licenza, rilasciato sotto, concesso in licenza, sota llicencia, onder de licentie, na licencji
            под лицензией, по лицензии, распространяется под, распространяется по, 许可证, 开源协议, 协议发布, 授权协议, 遵循, 采用, 授權, ライセンス, 라이선스, 라이센스
            """
        ).map { ($0, ()) })

    static func mentions(in parts: [ReadmePart]) -> [Mention] {
        var found: [Mention] = []
        for part in parts {
            if part.has(.license) {
                if let heading = headingStatement(part) { found.append(heading) }
                found += part.blocks.prefix(mostInSection).filter { !$0.text.isEmpty && !isOfAnotherWork($0) }
                    .map(mention)
                found += part.section.blocks.filter { $0.isCode && !$0.text.isEmpty }.prefix(1).map(mention)
            } else {
                found += zip(part.blocks, part.folded).filter { phrases.contains(in: $1) }.map { statement($0, $1) }
            }
        }
        return found.sorted { $0.line < $1.line }
    }

    /// An item that begins with a link to another work and then links the licence of that.
    private static func isOfAnotherWork(_ block: Block) -> Bool {
        guard block.kind == .listItem, block.links.count > 1, let first = block.links.first, first.image == nil,
            first.target.hasPrefix("http"), !first.text.isEmpty, block.text.hasPrefix(first.text)
        else { return false }
        let named = FoldedText(first.text)
        return !phrases.contains(in: named) && !ReadmeHeadings.topics(of: first.text).contains(.license)
    }

    /// "License: MIT" says it in the heading; "License" alone says nothing.
    private static func headingStatement(_ part: ReadmePart) -> Mention? {
        let folded = part.title
        let announced =
            ReadmeHeadings.table.matches(in: folded).filter { $0.value == .license }.map(\.range.count).max() ?? 0
        return folded.bytes.count - announced > 3 ? part.mention : nil
    }

    private static func mention(_ block: Block) -> Mention {
        Mention(line: block.textLine, text: String(block.text.onOneLine.prefix(longest)))
    }

    /// The words around the phrase, from the line it stands in.
    private static func statement(_ block: Block, _ folded: FoldedText) -> Mention {
        let line = phrases.matches(in: folded).first.map { folded.line(of: $0.range.lowerBound) } ?? block.textLine
        let lines = block.text.lineSlices
        let rest = lines.dropFirst(max(0, line - block.textLine)).joined(separator: " ")
        return Mention(line: line, text: String(rest.onOneLine.prefix(longest)))
    }
}
