/// Finds what nobody has filled in: the instructions, engine syntax and invented addresses that a template leaves behind.
public enum PlaceholderFinder {
    /// The blanks of `text` in order of their lines. Front matter, comments and code are left out, as are links, boxes to
    /// tick and headings. Linear in the length of the text.
    public static func blanks(in text: String) -> [TemplateBlank] {
        let source = SourceLines(text)
        return blanks(in: source, folded: PhraseText(source))
    }

    /// The blanks in the lines of `text` with numbers in `lines`, which count from 1.
    public static func blanks(in text: String, lines: ClosedRange<Int>) -> [TemplateBlank] {
        let source = SourceLines(text).within(lines)
        return blanks(in: source, folded: PhraseText(source))
    }

    /// `folded` is the text of `source`.
    static func blanks(in source: SourceLines, folded: PhraseText) -> [TemplateBlank] {
        let groups = BracketGroups(source)
        let bracketed = groups.all.compactMap(blank(of:))
        let bare = source.lines.filter { !$0.isCode }.flatMap(BareBlankScanner.blanks(in:))
        return distinct(bracketed + bare + StarterText.blanks(in: folded))
    }

    private static func blank(of group: BracketGroup) -> TemplateBlank? {
        let wording = BlankWording(group.text)
        switch group.mark {
        case .engine:
            return group.isRendered ? nil : TemplateBlank(.engineSyntax, line: group.line, text: group.text)
        case .square:
            if wording.isNote { return TemplateBlank(.note, line: group.line, text: group.text) }
            guard !group.isInCode || wording.isInsertion else { return nil }
            return wording.isInstruction ? TemplateBlank(.instruction, line: group.line, text: group.text) : nil
        case .angle, .brace:
            guard !group.isInCode, wording.isInsertion || wording.isField else { return nil }
            return TemplateBlank(.instruction, line: group.line, text: group.text)
        }
    }

    private static func distinct(_ blanks: [TemplateBlank]) -> [TemplateBlank] {
        var seen: Set<TemplateBlank> = []
        return blanks.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
            .map(\.element).filter { seen.insert($0).inserted }
    }
}
