/// The parts of a document that stand under headings of one kind.
struct HeadedParts {
    private let source: SourceLines
    private let outline: ConductOutline
    private let isMeant: (String) -> Bool

    /// A hostile document may have as many such headings as it has lines.
    private static let most = 8

    /// - Parameter isMeant: whether a heading, given in lower case, is of the kind.
    init(of source: SourceLines, under isMeant: @escaping (String) -> Bool) {
        self.source = source
        outline = ConductOutline(source)
        self.isMeant = isMeant
    }

    /// The first part of which `read` makes something.
    func first<Reading>(_ read: (SourceLines) -> Reading?) -> Reading? {
        let last = source.lines.last?.number ?? 1
        for heading in outline.headings.lazy.filter({ isMeant($0.text) }).prefix(Self.most) {
            let end = max(heading.line, outline.lastLine(of: heading, end: last))
            if let reading = read(source.part(heading.line...end)) { return reading }
        }
        return nil
    }
}
