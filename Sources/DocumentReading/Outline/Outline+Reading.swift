extension Outline {
    /// Reads `text` as `format`. Takes any text, in time linear in its length.
    public init(text: String, format: TextFormat) {
        switch format {
        case .markdown: self = MarkdownParser.outline(of: text)
        case .html: self = HTMLParser.outline(of: text)
        case .restructuredText: self = RestructuredTextParser.outline(of: text)
        case .asciidoc: self = AsciidocParser.outline(of: text)
        case .org: self = OrgParser.outline(of: text)
        case .plain: self = PlainTextParser.outline(of: text)
        }
    }

    /// Reads `text` in the format that the name of its file says, or else its looks.
    public init(text: String, path: String) {
        self.init(text: text, format: TextFormat(path: path, text: text))
    }
}
