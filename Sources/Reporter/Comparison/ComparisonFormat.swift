public import ReportModel

/// The formats that a comparison can be written in.
public enum ComparisonFormat: String, CaseIterable, Sendable {
    /// A page for people.
    case text
    /// One document, for programs.
    case json
    /// A comment on a proposed change.
    case markdown

    /// The whole text of `document` in this format, ending in a line feed; only `text` uses the style.
    public func render(
        _ document: ComparisonDocument, style: TextStyle = .plain, phrasebook: Phrasebook = .english
    ) -> String {
        switch self {
        case .text:
            var page = TextPage(style: style, say: phrasebook)
            page.write(document.told(in: phrasebook))
            return page.text
        case .json: return ComparisonShapes.document.rendered(document)
        case .markdown:
            var page = MarkdownPage(say: phrasebook)
            page.write(document.told(in: phrasebook))
            return page.source
        }
    }
}
