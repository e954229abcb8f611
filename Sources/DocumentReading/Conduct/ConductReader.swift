/// One pass over a document that may be a code of conduct.
struct ConductReader {
    private let text: String
    private let source: SourceLines
    private let outline: ConductOutline
    private let folded: PhraseText
    private let marks: ConductMarks
    private let isNamedSo: Bool
    /// Lines that name a code of conduct.
    private let nameLines: Set<Int>

    init(_ text: String, path: String) {
        self.text = text
        source = SourceLines(text)
        outline = ConductOutline(source)
        folded = PhraseText(source)
        marks = ConductMarks(folded)
        nameLines = Set(marks.matches(.name).map { [folded] in folded.line(at: $0.offset) })
        let name = path.lowercased().filter { $0.isLetter }
        isNamedSo = name.contains("codeofconduct") || name.contains("codeconduct") || name.contains("conducta")
    }

    private var whole: ClosedRange<Int> {
        let first = source.lines.first?.number ?? 1
        return first...max(first, source.lines.last?.number ?? 1)
    }

    func document() -> ConductDocument {
        if let refusal = refusal() { return refusal }
        let isAbout = outline.headings.first.map(isAbout) ?? false
        if !isAbout || isNamedSo, let section = section(), section.lowerBound > (outline.headings.first?.line ?? 0) {
            if let reading = reading(of: section, isEmbedded: true) { return .code(reading) }
        }
        return reading(of: whole, isEmbedded: false).map(ConductDocument.code) ?? .other
    }

    /// The lines under the heading that names a code of conduct, or of the whole text where its title does.
    func section() -> ClosedRange<Int>? {
        guard let heading = outline.headings.first(where: { isName($0) && !isAbout($0) }) else { return nil }
        if heading == outline.headings.first { return whole }
        let end = outline.lastLine(of: heading, end: whole.upperBound) { ConductMarks.isPart($0.text) }
        return heading.line...max(heading.line, end)
    }

    /// The first paragraph that names a code of conduct and leads to it.
    func mention() -> ConductReading? {
        let headings = Set(outline.headings.map(\.line))
        for line in nameLines.sorted().prefix(Self.mostMentions) where !headings.contains(line) {
            let range = paragraph(around: line)
            let lines = source.within(range)
            let text = PhraseText(lines)
            let part = ConductPart(
                lines: lines, range: range, text: text, outline: ConductOutline(lines), marks: ConductMarks(text),
                everything: nil)
            if part.leadsAway { return part.reading(isEmbedded: true) }
        }
        return nil
    }

    private static let mostMentions = 8

    /// The lines up to the next blank ones.
    private func paragraph(around line: Int) -> ClosedRange<Int> {
        let blank = source.lines.filter(\.isBlank).map(\.number)
        let first = blank.last { $0 < line }.map { $0 + 1 } ?? whole.lowerBound
        let last = blank.first { $0 > line }.map { $0 - 1 } ?? whole.upperBound
        return min(first, line)...max(last, line)
    }

    /// What the lines in `range` are, or `nil` where they are no code.
    func reading(of range: ClosedRange<Int>, isEmbedded: Bool) -> ConductReading? {
        let isAll = range == whole
        let lines = isAll ? source : source.part(range)
        let text = isAll ? folded : PhraseText(lines)
        let part = ConductPart(
            lines: lines, range: range, text: text, outline: isAll ? outline : ConductOutline(lines),
            marks: isAll ? marks : ConductMarks(text), everything: isEmbedded ? nil : everything)
        guard isEmbedded ? part.saysAnything : isCode(part) else { return nil }
        return part.reading(isEmbedded: isEmbedded)
    }

    /// The text with its front matter and comments.
    private var everything: PhraseText { source.isWhole ? folded : PhraseText(whole: text) }

    private func isName(_ heading: ConductOutline.Heading) -> Bool {
        nameLines.contains(heading.line)
    }

    private func isAbout(_ heading: ConductOutline.Heading) -> Bool {
        isName(heading) && ConductMarks.isAbout(heading.text)
    }

    private func refusal() -> ConductDocument? {
        let refusals = marks.matches(.refusal).map { folded.line(at: $0.offset) }
        guard !refusals.isEmpty else { return nil }
        let fingerprint = CovenantFingerprint(folded, outline: outline)
        let isShort = outline.wordCount < 150
        guard !fingerprint.isUnmistakable, isShort || refusals.count > 2 else { return nil }
        return .refusal(lines: Array(Set(refusals)).sorted())
    }

    private func isCode(_ part: ConductPart) -> Bool {
        if part.isCovenantText { return true }
        if !isNamedSo && (outline.headings.first.map(isAbout) ?? false) || part.marks.isAboutConduct { return false }
        if part.namedFamily != nil, part.marks.count(.name) > 0, part.marks.count(.norm) > 1 { return true }
        let isTitled = isNamedSo || (outline.headings.first.map(isName) ?? false)
        if isTitled { return part.marks.count(.norm) > 0 || part.outline.wordCount < 200 }
        return part.outline.wordCount < 100 && part.marks.count(.name) > 0
    }
}
